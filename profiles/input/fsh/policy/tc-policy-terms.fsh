Extension: TcPolicyTerms
Id: tc-policy-terms
Title: "Policy terms 政策条款"
Description: "The contained Parameters that hold the terms of this policy. 承载政策条款的内含 Parameters。"
Context: Library
* value[x] 1..1 MS
* value[x] only Reference(Parameters)
