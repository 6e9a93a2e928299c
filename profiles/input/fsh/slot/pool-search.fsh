Instance: pool
InstanceOf: SearchParameter
Usage: #definition
Title: "Pool 号源池"
Description: "By the pool of a slot. 按号源池检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/pool"
* version = "0.1.0"
* name = "Pool"
* status = #active
* experimental = false
* date = "2026-11-26"
* publisher = "Tiered Care Exchange"
* description = "By the pool of a slot. 按号源池检索。"
* code = #pool
* base = #Slot
* type = #token
* expression = "Slot.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-slot-pool').value.ofType(Coding)"
