Instance: referral-centre
InstanceOf: SearchParameter
Usage: #definition
Title: "Referral centre 转诊中心"
Description: "By the referral centre of the alliance. 按医联体的转诊中心检索。"
* url = "https://tieredcare.github.io/fhir/SearchParameter/referral-centre"
* version = "0.1.0"
* name = "ReferralCentre"
* status = #active
* experimental = false
* date = "2026-11-21"
* publisher = "Tiered Care Exchange"
* description = "By the referral centre of the alliance. 按医联体的转诊中心检索。"
* code = #referral-centre
* base = #Organization
* type = #reference
* expression = "Organization.extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-referral-centre').value.ofType(Reference)"
* target = #Organization
