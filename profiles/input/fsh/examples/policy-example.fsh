Instance: policy-example
InstanceOf: TcPolicy
Title: "A city's policy 全市转诊政策"
Description: "In force from 2026. 2026 年起施行。"
* extension[terms].valueReference.reference = "#terms"
* contained[0] = policy-example-terms
* url = "https://tieredcare.github.io/fhir/Library/policy-example"
* version = "1"
* status = #active
* title = "芜湖市双向转诊政策"
* jurisdiction.coding[division] = $gbt2260#340200 "芜湖市"
* jurisdiction.coding[1] = urn:iso:std:iso:3166#CN
* effectivePeriod.start = "2026-01-01"
