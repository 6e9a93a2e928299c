Instance: emergency-access-example
InstanceOf: TcEmergencyAccess
Title: "An emergency access 紧急调阅"
Description: "A hospital opened an unconscious patient's record; the authority has reviewed it. 医院为昏迷患者紧急调阅档案，主管部门已复核。"
* status = #completed
* intent = #order
* code = TaskCode#emergency-access-review
* for = Reference(patient-example)
* authoredOn = "2026-11-21T10:08:00+08:00"
* requester = Reference(institution-example)
* reasonCode.text = "患者昏迷，家属不在场，需核对用药史。Unconscious, no relative present; medication unknown."
* restriction.period.start = "2026-11-21T10:08:00+08:00"
* restriction.period.end = "2026-11-22T10:08:00+08:00"
* note.text = "急诊病历可证实。Borne out by the emergency record."
* output[finding].type = TaskOutput#finding
* output[finding].valueCodeableConcept = AccessFinding#justified
