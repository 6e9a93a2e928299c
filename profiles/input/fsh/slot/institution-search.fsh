Instance: institution
InstanceOf: SearchParameter
Usage: #definition
Title: "Institution of a slot 号源所属机构"
Description: "By the institution whose slot it is; the exchange knows it from the slot's schedule. 按号源所属机构检索，平台由出诊安排得知。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/institution"
* version = "0.1.0"
* name = "InstitutionOfASlot"
* status = #active
* experimental = false
* date = "2026-11-26"
* publisher = "Tiered Care Exchange"
* description = "By the institution whose slot it is; the exchange knows it from the slot's schedule. 按号源所属机构检索，平台由出诊安排得知。"
* code = #institution
* base = #Slot
* type = #reference
* target = #Organization
