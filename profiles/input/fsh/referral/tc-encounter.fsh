Profile: TcEncounter
Parent: Encounter
Id: tc-encounter
Title: "Encounter 就诊"
Description: "A visit or stay, with its outpatient or inpatient number. 一次门诊、急诊或住院就诊及其门诊号、住院号。"
* identifier MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains outpatientNumber 0..1 MS and inpatientNumber 0..1 MS
* identifier[outpatientNumber] ^short = "Outpatient number 门诊号"
* identifier[outpatientNumber].system = "urn:oid:2.16.156.10011.1.11" (exactly)
* identifier[inpatientNumber] ^short = "Inpatient number 住院号"
* identifier[inpatientNumber].system = "urn:oid:2.16.156.10011.1.12" (exactly)
* status MS
* class MS
* subject 1..1 MS
* subject only Reference(TcPatient)
* basedOn MS
* basedOn only Reference(TcReferral)
* period MS
* reasonCode MS
* serviceProvider 1..1 MS
* serviceProvider only Reference(TcInstitution or TcDepartment)
* extension contains TcPresenceProof named presenceProof 0..1 MS
