ValueSet: HospitalLevelVS
Id: hospital-level
Title: "Hospital level 医院等级"
Description: "Level and grade of a hospital. 医院级别与等次。"
* ^experimental = false
* include codes from system HospitalLevel
