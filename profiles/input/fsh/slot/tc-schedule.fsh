Profile: TcSchedule
Parent: Schedule
Id: tc-schedule
Title: "Schedule 出诊安排"
Description: "One session of a physician or an examination service on one day; its slots are published with it. 某医师或检查服务某一天的一次出诊，号源随之整批发布。"
* obeys schedule-doctor-holds-the-clinic and schedule-has-one-doctor-and-one-service and schedule-names-two-places-at-most
* extension contains TcClinicType named clinicType 1..1 MS and TcEligibility named eligibility 0..1 MS and TcChangeReason named changeReason 0..1 MS and TcReleasedAt named releasedAt 0..1 MS and TcReturnedAt named returnedAt 0..1 MS
* identifier 1..1 MS
* identifier ^short = "The hospital's own number of the session 医院内部的出诊编号"
* identifier.system 1..1
* identifier.value 1..1
* active 1..1 MS
* specialty 1..1 MS
* specialty from DepartmentVS (required)
* actor MS
* actor only Reference(TcPractitionerRole or TcCapability or TcPlace)
* actor ^short = "The doctor, the service that examines, and where: the place, the vehicle that stops there 医师、检查服务及地点：场所、停靠的车辆"
* planningHorizon 1..1 MS
* planningHorizon.start 1..1
* planningHorizon.end 1..1
* comment MS

Invariant: schedule-doctor-holds-the-clinic
Description: "A doctor's clinic names the doctor's PractitionerRole. 医师门诊须指明医师的执业关系。"
Severity: #error
Expression: "extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-clinic-type').value.where(code = 'examination').exists() or actor.where(reference.matches('(^|/)PractitionerRole/')).exists()"

Invariant: schedule-has-one-doctor-and-one-service
Description: "A schedule names one PractitionerRole and one HealthcareService at most. 出诊安排至多各指明一个执业关系与服务。"
Severity: #error
Expression: "actor.where(reference.matches('(^|/)PractitionerRole/')).count() <= 1 and actor.where(reference.matches('(^|/)HealthcareService/')).count() <= 1"

Invariant: schedule-names-two-places-at-most
Description: "A schedule names two places at most: where it is held, and the vehicle that stops there. 出诊安排至多指明两个场所：停靠地点与所停车辆。"
Severity: #error
Expression: "actor.where(reference.matches('(^|/)Location/')).count() <= 2"
