ValueSet: AllianceTypeVS
Id: alliance-type
Title: "Alliance type 医联体类型"
Description: "Kinds of alliance between institutions. 医疗联合体的类型。"
* ^experimental = false
* include codes from system AllianceType
