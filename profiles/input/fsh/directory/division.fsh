Instance: division
InstanceOf: SearchParameter
Usage: #definition
Title: "Division 行政区划"
Description: "By the division where the institution is. 按机构所在行政区划检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/division"
* version = "0.1.0"
* name = "Division"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "Tiered Care Exchange"
* description = "By the division where the institution is. 按机构所在行政区划检索。"
* code = #division
* base = #Organization
* type = #token
* expression = "Organization.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-division').value.ofType(Coding)"
