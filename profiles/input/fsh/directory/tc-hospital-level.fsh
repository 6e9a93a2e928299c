Extension: TcHospitalLevel
Id: tc-hospital-level
Title: "Hospital level 医院等级"
Description: "The level and grade that the health authority gave the hospital. 卫生健康行政部门评定的医院级别与等次。"
Context: Organization
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from HospitalLevelVS (required)
