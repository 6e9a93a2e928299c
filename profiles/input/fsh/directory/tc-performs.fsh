Extension: TcPerforms
Id: tc-performs
Title: "Operation performed 可开展手术"
Description: "An operation that the department can perform. 科室可开展的手术或操作。"
Context: HealthcareService
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding obeys icd9cm3-format
* valueCoding.system 1..1 MS
* valueCoding.system = $icd9cm3 (exactly)
* valueCoding.code 1..1 MS

Invariant: icd9cm3-format
Description: "An ICD-9-CM-3 code looks like 38.45 or 38.4500x001. 手术编码形如 38.45 或 38.4500x001。"
Severity: #error
Expression: "code.matches('^[0-9]{2}([.][0-9]{1,4}(x[0-9]{3})?)?$')"
