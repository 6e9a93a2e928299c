Instance: practitioner-example
InstanceOf: TcPractitioner
Title: "A senior doctor 副主任医师"
Description: "With licence and insurance code. 含执业证书编码与医保代码。"
* identifier[physicianLicence].value = "110340200001234"
* identifier[nhsaPhysician].value = "D340202000123"
* active = true
* name.text = "李建国"
* gender = #male
* qualification.code = ProfessionalTitle#232
