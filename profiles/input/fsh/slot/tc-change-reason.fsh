Extension: TcChangeReason
Id: tc-change-reason
Title: "Change reason 停诊替诊原因"
Description: "Why a published session is stopped, or held by another doctor: a code of appointment-cancellation-reason. 已发布的出诊停诊或替诊的原因。"
Context: Schedule
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..* MS
