Instance: medication-given-example
InstanceOf: TcMedicationGiven
Title: "A drug given 已用药物"
Description: "A diuretic before transfer. 转诊前利尿剂。"
* status = #completed
* medicationCodeableConcept.text = "呋塞米注射液"
* subject = Reference(patient-example)
* effectiveDateTime = "2026-11-21T08:30:00+08:00"
* dosage.text = "20 mg 静脉注射"
* dosage.dose = 20 'mg' "mg"
