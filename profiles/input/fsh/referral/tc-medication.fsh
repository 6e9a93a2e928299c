Profile: TcMedication
Parent: MedicationStatement
Id: tc-medication
Title: "Medication 用药"
Description: "A drug that the patient takes, or is to take after discharge. 患者正在使用或出院后需使用的药物。"
* status MS
* medication[x] MS
* medication[x] only CodeableConcept
* medicationCodeableConcept.text 1..1 MS
* subject MS
* subject only Reference(TcPatient)
* effective[x] MS
* dosage MS
* dosage.text MS
