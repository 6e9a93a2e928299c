Instance: serves-division
InstanceOf: SearchParameter
Usage: #definition
Title: "Division served 服务区划"
Description: "By a division that the institution serves. 按机构服务的行政区划检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/serves-division"
* version = "0.1.0"
* name = "ServesDivision"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "Tiered Care Exchange"
* description = "By a division that the institution serves. 按机构服务的行政区划检索。"
* code = #serves-division
* base = #Organization
* type = #token
* expression = "Organization.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-serves-division').value.ofType(Coding)"
