Instance: clinic-type
InstanceOf: SearchParameter
Usage: #definition
Title: "Clinic type 门诊类型"
Description: "By the kind of clinic. 按门诊类型检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/clinic-type"
* version = "0.1.0"
* name = "ClinicType"
* status = #active
* experimental = false
* date = "2026-11-26"
* publisher = "Tiered Care Exchange"
* description = "By the kind of clinic. 按门诊类型检索。"
* code = #clinic-type
* base = #Schedule
* type = #token
* expression = "Schedule.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-clinic-type').value.ofType(Coding)"
