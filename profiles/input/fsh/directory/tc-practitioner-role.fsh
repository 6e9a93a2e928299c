Profile: TcPractitionerRole
Parent: PractitionerRole
Id: tc-practitioner-role
Title: "Practitioner's role 执业关系"
Description: "Where a practitioner works, in what speciality and since when. 医务人员在何机构、何专科执业及起止时间。"
* active 1..1 MS
* period MS
* practitioner 1..1 MS
* practitioner only Reference(TcPractitioner)
* organization 1..1 MS
* organization only Reference(TcInstitution or TcDepartment)
* specialty MS
* specialty from DepartmentVS (required)
* telecom MS
