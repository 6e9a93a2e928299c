Instance: unknown-patient-example
InstanceOf: TcPatient
Title: "An unknown patient of an emergency 急诊身份不明患者"
Description: "A temporary number is all there is. 仅有临时编号。"
* identifier[temporary].value = "JZ20261121001"
* identifier[temporary].assigner = Reference(institution-example)
* name.text = "无名氏"
* gender = #unknown
