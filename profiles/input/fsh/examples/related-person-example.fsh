Instance: related-person-example
InstanceOf: TcRelatedPerson
Title: "A mother 母亲"
Description: "Guardian of a child. 儿童的监护人。"
* patient = Reference(patient-example)
* relationship = FamilyRelation#5
* name.text = "王芳"
* telecom.system = #phone
* telecom.value = "13800000000"
