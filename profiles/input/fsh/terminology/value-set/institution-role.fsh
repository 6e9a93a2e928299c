ValueSet: InstitutionRoleVS
Id: institution-role
Title: "Institution role 机构角色"
Description: "What a body does in the exchange besides, or instead of, treating. 机构在平台中除诊疗以外的角色。"
* ^experimental = false
* include codes from system InstitutionRole
