Instance: patient-example
InstanceOf: TcPatient
Title: "A patient 患者"
Description: "With identity card, insurance number, a record number and the name in pinyin. 含身份证号、医保编号、病案号与姓名拼音。"
* extension[ethnicity].valueCoding = Ethnicity#01
* extension[sexGbt2261].valueCoding = Sex#2
* identifier[idCard].value = "11010020171225006X"
* identifier[ehcIndex].value = "ABD17E7ED399EF68AB5660155D6E226D2C92EAC3254A4A66BED83AED0ADA1E9E"
* identifier[insurance].value = "34020000000000012345"
* identifier[recordNumber].value = "0001234"
* identifier[recordNumber].assigner = Reference(township-centre-example)
* name[0].text = "张美丽"
* name[+].extension[representation].valueCode = #SYL
* name[=].text = "Zhang Meili"
* gender = #female
* birthDate = "2017-12-25"
* maritalStatus.coding[gbt2261] = MaritalStatus#10
* maritalStatus.coding[1] = http://terminology.hl7.org/CodeSystem/v3-MaritalStatus#S
* address.text = "安徽省芜湖市南陵县示范乡示范村"
* address.extension[division].valueCoding = $gbt2260#340223101201
