Extension: TcCapabilityReason
Id: tc-capability-reason
Title: "Capability reason 专科能力理由"
Description: "Why an up-referral goes to an institution of no higher level. 上转至级别不高于本机构者的专科能力理由。"
Context: ServiceRequest
* value[x] 1..1 MS
* value[x] only string
