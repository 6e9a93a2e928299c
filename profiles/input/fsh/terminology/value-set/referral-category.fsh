ValueSet: ReferralCategoryVS
Id: referral-category
Title: "Direction of referral 转诊方向"
Description: "Which way a referral goes between the tiers of care. 转诊在各级医疗机构间的方向。"
* ^experimental = false
* include codes from system ReferralCategory
