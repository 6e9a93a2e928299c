Profile: TcPolicy
Parent: Library
Id: tc-policy
Title: "Policy 政策"
Description: "What a region or an alliance decides about its referrals, from when to when: which rules apply, their numbers and tables. 地区或联合体的转诊政策及起止时间：适用的规则及其数值与表格。"
* obeys policy-holds-its-terms
* extension contains TcAllianceScope named allianceScope 0..1 MS
    and TcPolicyTerms named terms 1..1 MS
* contained 1..* MS
* url 1..1 MS
* version 1..1 MS
* status MS
* title MS
* type MS
* type = http://terminology.hl7.org/CodeSystem/library-type#logic-library
* jurisdiction 1..1 MS
* jurisdiction.coding ^slicing.discriminator.type = #value
* jurisdiction.coding ^slicing.discriminator.path = "system"
* jurisdiction.coding ^slicing.rules = #open
* jurisdiction.coding contains division 1..1 MS
* jurisdiction.coding[division] obeys division-digits
* jurisdiction.coding[division].system 1..1
* jurisdiction.coding[division].system = $gbt2260 (exactly)
* jurisdiction.coding[division].code 1..1
* effectivePeriod 1..1 MS
* effectivePeriod.start 1..1 MS

Invariant: policy-holds-its-terms
Description: "A policy contains the Parameters with its terms. 政策须内含载有条款的 Parameters。"
Severity: #error
Expression: "contained.ofType(Parameters).where(id = 'terms').exists() and extension.where(url = 'https://tieredcare.github.io/fhir/StructureDefinition/tc-policy-terms').value.reference = '#terms'"
