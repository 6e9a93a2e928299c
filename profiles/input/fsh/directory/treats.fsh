Instance: treats
InstanceOf: SearchParameter
Usage: #definition
Title: "Diseases treated 可诊治疾病"
Description: "By a disease that the department declares to treat. 按科室声明可诊治的疾病检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/treats"
* version = "0.1.0"
* name = "Treats"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "Tiered Care Exchange"
* description = "By a disease that the department declares to treat. 按科室声明可诊治的疾病检索。"
* code = #treats
* base = #HealthcareService
* type = #token
* expression = "HealthcareService.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-treats').value.ofType(Coding)"
