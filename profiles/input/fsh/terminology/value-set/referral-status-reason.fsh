ValueSet: ReferralStatusReasonVS
Id: referral-status-reason
Title: "Reason of a status 状态原因"
Description: "Why a referral is rejected, cancelled or on hold. 拒绝、撤销或待补充的原因。"
* ^experimental = false
* include codes from system ReferralRejectReason
* include codes from system ReferralCancelReason
* include codes from system ReferralHoldReason
