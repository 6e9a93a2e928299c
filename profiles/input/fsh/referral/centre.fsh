Instance: centre
InstanceOf: SearchParameter
Usage: #definition
Title: "Handling centre 经办中心"
Description: "By the referral centre that handles the referral. 按经办转诊的中心检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/centre"
* version = "0.1.0"
* name = "Centre"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "Tiered Care Exchange"
* description = "By the referral centre that handles the referral. 按经办转诊的中心检索。"
* code = #centre
* base = #Task
* type = #reference
* expression = "Task.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-centre').value.ofType(Reference)"
* target = #Organization
