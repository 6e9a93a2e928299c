Instance: department-example
InstanceOf: TcDepartment
Title: "A cardiology department 心血管内科"
Description: "A department of the city hospital. 市级医院的科室。"
* identifier[local].value = "0304"
* active = true
* type[department] = Department#03.04
* name = "心血管内科"
* partOf = Reference(institution-example)
