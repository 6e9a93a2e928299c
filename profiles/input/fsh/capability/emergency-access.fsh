Instance: emergency-access
InstanceOf: OperationDefinition
Usage: #definition
Title: "Emergency access 紧急调阅"
Description: "Opens a patient's record to a treating institution for a short time, with a reason. 诊疗机构填写事由后短时开放患者档案。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/emergency-access"
* name = "EmergencyAccess"
* title = "Emergency access 紧急调阅"
* description = "Opens a patient's record, sensitive classes among it, to a treating institution for a short time. The acting person stands in the header X-Acting-Practitioner-Role; the patient is told, and the authority reviews it. Asked again within that time, it answers the access that stands. 诊疗机构填写事由后短时开放患者档案（含敏感信息）。经办人在 X-Acting-Practitioner-Role 头中写明；平台通知患者，由主管部门复核。时限内重复申请，返回已有的调阅。"
* status = #active
* experimental = false
* date = "2026-11-21"
* kind = #operation
* affectsState = true
* code = #emergency-access
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #reason
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "What the emergency is, in words. 紧急事由。"
* parameter[=].type = #string
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The Task by which the authority reviews it; its restriction.period says how long the record is open. 供主管部门复核的任务，restriction.period 为开放时段。"
* parameter[=].type = #Task
