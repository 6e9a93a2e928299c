Extension: TcInsuredDivision
Id: tc-insured-division
Title: "Insured division 参保地"
Description: "The division where the person is insured. 参保地区划。"
Context: Coverage
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding.system 1..1 MS
* valueCoding.system = $gbt2260 (exactly)
* valueCoding.code 1..1 MS
* valueCoding obeys division-digits
