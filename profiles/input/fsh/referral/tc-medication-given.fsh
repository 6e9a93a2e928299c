Profile: TcMedicationGiven
Parent: MedicationAdministration
Id: tc-medication-given
Title: "Drug given 已用药物"
Description: "A drug given before or during transfer, with time and dose. 转诊前或途中已给的药物、时间与剂量。"
* status MS
* medication[x] MS
* medication[x] only CodeableConcept
* medicationCodeableConcept.text 1..1 MS
* subject MS
* subject only Reference(TcPatient)
* effective[x] MS
* dosage MS
