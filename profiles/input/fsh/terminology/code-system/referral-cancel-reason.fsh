CodeSystem: ReferralCancelReason
Id: referral-cancel-reason
Title: "Reason of cancellation 撤销原因"
Description: "Why a referral is withdrawn. 撤销转诊的原因。"
* insert Complete
* #patient-withdrew "患者放弃"
* #patient-withdrew insert English([[Patient withdrew]])
* #improved "病情好转"
* #improved insert English([[Improved]])
* #worsened "病情加重"
* #worsened insert English([[Worsened]])
* #died "患者死亡"
* #died insert English([[Died]])
* #duplicate "重复转诊"
* #duplicate insert English([[Duplicate]])
* #entered-in-error "录入错误"
* #entered-in-error insert English([[Entered in error]])
* #other "其他"
* #other insert English([[Other]])
