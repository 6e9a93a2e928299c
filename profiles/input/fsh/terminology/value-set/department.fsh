ValueSet: DepartmentVS
Id: department
Title: "Department 诊疗科目"
Description: "The national list of departments for licensing. 医疗机构诊疗科目名录。"
* ^experimental = false
* include codes from system Department
