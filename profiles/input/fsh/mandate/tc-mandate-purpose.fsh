Extension: TcMandatePurpose
Id: tc-mandate-purpose
Title: "Mandate purpose 查阅目的"
Description: "What the records may be read for; the reader names it with each request. 查阅目的；查阅方每次请求均须写明。"
Context: Contract
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from MandatePurposeVS (required)
* valueCoding.system 1..1
* valueCoding.code 1..1
