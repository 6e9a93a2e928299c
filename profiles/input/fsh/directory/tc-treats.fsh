Extension: TcTreats
Id: tc-treats
Title: "Disease treated 可诊治疾病"
Description: "A disease that the department can treat; a category such as I71 covers its subcodes. 科室可诊治的疾病；类目（如 I71）涵盖其下全部细目。"
Context: HealthcareService
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding obeys icd10-format
* valueCoding.system 1..1 MS
* valueCoding.system = $icd10 (exactly)
* valueCoding.code 1..1 MS

Invariant: icd10-format
Description: "An ICD-10 code looks like I21, I21.9 or I21.900x001. 疾病编码形如 I21、I21.9 或 I21.900x001。"
Severity: #error
Expression: "code.matches('^[A-Z][0-9]{2}([.][0-9]{1,3}(x[0-9]{3})?)?[*+†]?$')"
