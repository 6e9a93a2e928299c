Instance: medication-example
InstanceOf: TcMedication
Title: "A medication 用药"
Description: "To take after discharge. 出院后服用。"
* status = #active
* medicationCodeableConcept.text = "阿司匹林肠溶片"
* subject = Reference(patient-example)
* effectiveDateTime = "2026-11-30"
* dosage.text = "每日一次，每次 50 mg，口服"
