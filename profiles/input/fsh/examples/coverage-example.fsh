Instance: coverage-example
InstanceOf: TcCoverage
Title: "Residents' insurance 居民医保"
Description: "A child insured as a resident. 参加居民医保的儿童。"
* extension[insuredDivision].valueCoding = $gbt2260#340223
* identifier[person].value = "34020000000000012345"
* status = #active
* type = InsuranceScheme#390
* beneficiary = Reference(patient-example)
* payor = Reference(insurer-example)
