ValueSet: ClinicTypeVS
Id: clinic-type
Title: "Clinic type 门诊类型"
Description: "The kinds of session that slots are published for. 发布号源的出诊类型。"
* ^experimental = false
* include codes from system ClinicType
