ValueSet: ServerFaultVS
Id: server-fault
Title: "Server fault 请求未完成的原因"
Description: "Why a request was not carried out, where neither a rule nor the door refuses it. 请求未能执行的原因（规则与准入以外）。"
* ^experimental = false
* include codes from system ServerFault
