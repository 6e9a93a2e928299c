Profile: TcDepartment
Parent: Organization
Id: tc-department
Title: "Department 科室"
Description: "A clinical department of an institution, by the national list of departments. 机构的临床科室，按国家诊疗科目名录。"
* identifier MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains local 0..* MS
* identifier[local] ^short = "Number in the institution 院内科室编号"
* identifier[local].system 1..1
* identifier[local].system = "urn:oid:2.16.156.10011.1.26" (exactly)
* identifier[local].value 1..1
* active MS
* type 1..* MS
* type ^slicing.discriminator.type = #value
* type ^slicing.discriminator.path = "coding.system"
* type ^slicing.rules = #open
* type contains department 1..1 MS
* type[department] from DepartmentVS (required)
* type[department].coding 1..1
* type[department].coding.system 1..1
* type[department].coding.system = Canonical(Department) (exactly)
* name 1..1 MS
* partOf 1..1 MS
* partOf only Reference(TcInstitution)
