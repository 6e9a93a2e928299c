Profile: TcCondition
Parent: Condition
Id: tc-condition
Title: "Condition 诊断"
Description: "A diagnosis, coded in ICD-10 where the institution codes. 诊断，机构编码者用 ICD-10。"
* clinicalStatus MS
* verificationStatus MS
* code 1..1 MS
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding contains icd10 0..1 MS
* code.coding[icd10] obeys icd10-format
* code.coding[icd10].system 1..1
* code.coding[icd10].system = $icd10 (exactly)
* code.coding[icd10].code 1..1
* subject MS
* subject only Reference(TcPatient)
* encounter MS
* onset[x] MS
* recordedDate MS
