Extension: TcDecidedUnder
Id: tc-decided-under
Title: "Decided under 裁定依据"
Description: "The policy version under which the exchange decided, and when; written by the exchange. 平台裁定所依据的政策版本与时间，由平台写入。"
Context: ServiceRequest, Task
* extension contains policy 1..1 MS and at 1..1 MS
* extension[policy] ^short = "The policy with its version 政策及版本"
* extension[policy].value[x] 1..1
* extension[policy].value[x] only canonical or string
* extension[at] ^short = "When it was decided 裁定时间"
* extension[at].value[x] 1..1
* extension[at].value[x] only instant
