Profile: TcEmergencyAccess
Parent: Task
Id: tc-emergency-access
Title: "Emergency access 紧急调阅"
Description: "An institution opened a record in an emergency: until when, why, and what the authority found on review; opened by the exchange. 机构紧急调阅患者档案的时限、事由及主管部门复核结论；由平台建立。"
* status MS
* intent MS
* intent = #order (exactly)
* code 1..1 MS
* code = TaskCode#emergency-access-review
* for 1..1 MS
* for only Reference(TcPatient)
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(TcInstitution)
* owner MS
* owner only Reference(TcInstitution)
* owner ^short = "The authority that reviews 负责复核的主管部门"
* reasonCode 1..1 MS
* reasonCode.text 1..1 MS
* reasonCode ^short = "The emergency in words 紧急事由"
* restriction 1..1 MS
* restriction.period 1..1 MS
* restriction.period ^short = "While the record is open 开放时段"
* restriction.period.start 1..1
* restriction.period.end 1..1
* note MS
* input MS
* input ^slicing.discriminator.type = #pattern
* input ^slicing.discriminator.path = "type"
* input ^slicing.rules = #open
* input contains actingPerson 0..1 MS
* input[actingPerson].type = TaskInput#acting-person
* input[actingPerson].value[x] only Reference(TcPractitionerRole)
* output MS
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output contains finding 0..1 MS
* output[finding].type = TaskOutput#finding
* output[finding].value[x] only CodeableConcept
* output[finding].valueCodeableConcept from AccessFindingVS (required)
