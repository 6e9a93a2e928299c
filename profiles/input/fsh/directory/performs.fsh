Instance: performs
InstanceOf: SearchParameter
Usage: #definition
Title: "Operations performed 可开展手术"
Description: "By an operation that the department declares to perform. 按科室声明可开展的手术检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/performs"
* version = "0.1.0"
* name = "Performs"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "Tiered Care Exchange"
* description = "By an operation that the department declares to perform. 按科室声明可开展的手术检索。"
* code = #performs
* base = #HealthcareService
* type = #token
* expression = "HealthcareService.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-performs').value.ofType(Coding)"
