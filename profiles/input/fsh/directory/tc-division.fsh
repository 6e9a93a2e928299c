Extension: TcDivision
Id: tc-division
Title: "Administrative division 行政区划"
Description: "The division after GB/T 2260: 6 digits to the county, 9 to the township, 12 to the village. 按 GB/T 2260 的行政区划：6 位至县，9 位至乡镇，12 位至村。"
Context: Organization, Address
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding obeys division-digits
* valueCoding.system 1..1 MS
* valueCoding.system = $gbt2260 (exactly)
* valueCoding.code 1..1 MS

Invariant: division-digits
Description: "A division has 6, 9 or 12 digits. 行政区划代码为 6、9 或 12 位数字。"
Severity: #error
Expression: "code.matches('^([0-9]{6}|[0-9]{9}|[0-9]{12})$')"
