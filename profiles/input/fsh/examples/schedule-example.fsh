Instance: schedule-example
InstanceOf: TcSchedule
Title: "A schedule 出诊安排"
Description: "A morning of an expert's clinic. 专家门诊上午出诊。"
* extension[clinicType].valueCoding = ClinicType#expert
* extension[eligibility].extension[youngest].valueUnsignedInt = 14
* identifier.system = "https://district-hospital.example.org/sessions"
* identifier.value = "20261130-0304-01"
* active = true
* specialty = Department#03.04
* actor = Reference(practitioner-role-example)
* planningHorizon.start = "2026-11-30T08:00:00+08:00"
* planningHorizon.end = "2026-11-30T12:00:00+08:00"
