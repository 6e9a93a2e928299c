ValueSet: AccessFindingVS
Id: access-finding
Title: "Finding on emergency access 紧急调阅复核结论"
Description: "What the authority found on review. 主管部门的复核结论。"
* ^experimental = false
* include codes from system AccessFinding
