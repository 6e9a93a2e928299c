Instance: newborn-example
InstanceOf: TcPatient
Title: "A newborn 新生儿"
Description: "No identity card yet. 尚无身份证。"
* identifier[birthCertificate].value = "X340000001"
* name.text = "张美丽之女"
* gender = #female
* birthDate = "2026-11-20"
