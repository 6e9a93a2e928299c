Instance: allergy-example
InstanceOf: TcAllergy
Title: "An allergy 过敏"
Description: "Penicillin. 青霉素。"
* clinicalStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical#active
* verificationStatus = http://terminology.hl7.org/CodeSystem/allergyintolerance-verification#confirmed
* code.text = "青霉素"
* patient = Reference(patient-example)
