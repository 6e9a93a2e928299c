ValueSet: ReferralHoldReasonVS
Id: referral-hold-reason
Title: "Reason of holding 待补充原因"
Description: "What a referral lacks while it is on hold. 转诊待补充的内容。"
* ^experimental = false
* include codes from system ReferralHoldReason
