CodeSystem: ReferralRejectReason
Id: referral-reject-reason
Title: "Reason of rejection 拒绝原因"
Description: "Why a referral is refused. 拒绝转诊的原因。"
* insert Complete
* #no-capacity "无床位或号源"
* #no-capacity insert English([[No capacity]])
* #no-capability "无诊治能力"
* #no-capability insert English([[No capability]])
* #wrong-department "科室不符"
* #wrong-department insert English([[Wrong department]])
* #incomplete-papers "资料不全"
* #incomplete-papers insert English([[Incomplete papers]])
* #not-indicated "无转诊指征"
* #not-indicated insert English([[Not indicated]])
* #patient-declined "患者不同意"
* #patient-declined insert English([[Patient declined]])
* #better-elsewhere "宜转其他机构"
* #better-elsewhere insert English([[Better elsewhere]])
* #other "其他"
* #other insert English([[Other]])
