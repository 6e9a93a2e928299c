Profile: TcAllergy
Parent: AllergyIntolerance
Id: tc-allergy
Title: "Allergy 过敏"
Description: "What the patient is allergic to, or that no allergy is known. 患者的过敏原，或无已知过敏。"
* clinicalStatus MS
* verificationStatus MS
* code 1..1 MS
* code.text 1..1 MS
* patient MS
* patient only Reference(TcPatient)
* reaction MS
