Extension: TcServesDivision
Id: tc-serves-division
Title: "Division served 服务区划"
Description: "A division that a referral centre works for, or whose residents have this institution as their primary one. 转诊中心服务的区划，或以本机构为基层首诊机构的居民所在区划。"
Context: Organization
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding obeys division-digits
* valueCoding.system 1..1 MS
* valueCoding.system = $gbt2260 (exactly)
* valueCoding.code 1..1 MS
