ValueSet: ReferralRejectReasonVS
Id: referral-reject-reason
Title: "Reason of rejection 拒绝原因"
Description: "Why a referral is refused. 拒绝转诊的原因。"
* ^experimental = false
* include codes from system ReferralRejectReason
