ValueSet: ReferralCancelReasonVS
Id: referral-cancel-reason
Title: "Reason of cancellation 撤销原因"
Description: "Why a referral is withdrawn. 撤销转诊的原因。"
* ^experimental = false
* include codes from system ReferralCancelReason
