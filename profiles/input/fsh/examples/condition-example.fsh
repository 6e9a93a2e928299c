Instance: condition-example
InstanceOf: TcCondition
Title: "A diagnosis 诊断"
Description: "Ventricular septal defect. 室间隔缺损。"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/condition-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/condition-ver-status#confirmed
* code.coding[icd10] = $icd10#Q21.000 "室间隔缺损"
* code.text = "室间隔缺损"
* subject = Reference(patient-example)
* recordedDate = "2026-11-21"
