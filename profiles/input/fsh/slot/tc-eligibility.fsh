Extension: TcEligibility
Id: tc-eligibility
Title: "Eligibility 接诊对象"
Description: "Whom a clinic sees, where not everybody: by sex, and by age on the day of the clinic. 门诊的接诊对象（性别、就诊日年龄）；未填写表示不限。"
Context: Schedule
* extension contains sex 0..1 MS and youngest 0..1 MS and oldest 0..1 MS
* extension[sex] ^short = "Whom alone it sees 只接诊的性别"
* extension[sex].value[x] 1..1
* extension[sex].value[x] only code
* extension[sex].valueCode from http://hl7.org/fhir/ValueSet/administrative-gender (required)
* extension[youngest] ^short = "Completed years, at least 最小周岁（含）"
* extension[youngest].value[x] 1..1
* extension[youngest].value[x] only unsignedInt
* extension[oldest] ^short = "Completed years, at most 最大周岁（含）"
* extension[oldest].value[x] 1..1
* extension[oldest].value[x] only unsignedInt
* obeys eligibility-admits-somebody

Invariant: eligibility-admits-somebody
Description: "The youngest is not older than the oldest. 最小周岁不得大于最大周岁。"
Severity: #error
Expression: "extension.where(url = 'youngest').exists().not() or extension.where(url = 'oldest').exists().not() or extension.where(url = 'youngest').value <= extension.where(url = 'oldest').value"
