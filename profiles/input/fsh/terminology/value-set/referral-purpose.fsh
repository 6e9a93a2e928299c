ValueSet: ReferralPurposeVS
Id: referral-purpose
Title: "Purpose of referral 转诊目的"
Description: "What the patient is referred for. 转诊目的。"
* ^experimental = false
* include codes from system ReferralPurpose
