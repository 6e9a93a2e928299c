Instance: practitioner-role-example
InstanceOf: TcPractitionerRole
Title: "A doctor's role 医师执业关系"
Description: "A senior doctor in cardiology. 心血管内科副主任医师。"
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(practitioner-example)
* organization = Reference(department-example)
* specialty = Department#03.04
