ValueSet: ReferralBusinessStatusVS
Id: referral-business-status
Title: "Business status of referral 转诊业务状态"
Description: "Where a referral stands, in the words of those who work on it. 转诊的业务状态。"
* ^experimental = false
* include codes from system ReferralBusinessStatus
