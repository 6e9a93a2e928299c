Profile: TcCoverage
Parent: Coverage
Id: tc-coverage
Title: "Insurance coverage 医保参保"
Description: "A person's basic medical insurance: the scheme, the insurer and the place. 参保信息：险种、经办机构与参保地。"
* extension contains TcInsuredDivision named insuredDivision 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains person 1..1 MS
* identifier[person] obeys nhsa-person-length
* identifier[person].system 1..1
* identifier[person].system = "https://tieredcare.github.io/fhir/sid/nhsa-psn-no" (exactly)
* identifier[person].value 1..1
* status MS
* type 1..1 MS
* type from InsuranceSchemeVS (required)
* beneficiary MS
* beneficiary only Reference(TcPatient)
* payor MS
* payor only Reference(TcInstitution)
* period MS
