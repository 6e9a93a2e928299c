CodeSystem: DownRefusalReason
Id: down-refusal-reason
Title: "Reason of no down-referral 不下转原因"
Description: "Why a treated patient is not referred down. 诊治后不下转的原因。"
* insert Complete
* #unstable "病情不稳定"
* #unstable insert English([[Unstable]])
* #still-in-treatment "仍在治疗"
* #still-in-treatment insert English([[Still in treatment]])
* #patient-refused "患者拒绝"
* #patient-refused insert English([[Patient refused]])
* #no-receiver "无机构承接"
* #no-receiver insert English([[No receiver]])
* #deceased "患者死亡"
* #deceased insert English([[Deceased]])
* #other "其他"
* #other insert English([[Other]])
