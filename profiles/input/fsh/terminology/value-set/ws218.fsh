ValueSet: InstitutionTypeVS
Id: ws218
Title: "Institution type 医疗卫生机构类别"
Description: "Types of health institution after WS 218. 按 WS 218 的卫生机构类别。"
* ^experimental = false
* include codes from system InstitutionType
