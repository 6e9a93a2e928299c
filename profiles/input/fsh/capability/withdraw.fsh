Instance: withdraw
InstanceOf: OperationDefinition
Usage: #definition
Title: "Stop or replace a clinic 停诊替诊"
Description: "A hospital stops a published session, or has another doctor hold it. When it stops, free slots close, each booking is cancelled for the reason given, and whoever booked, the family doctor and the patient are told; with a substitute the bookings stand. 医院对已发布的出诊停诊，或由其他医师替诊。停诊时关闭余号、按所填原因取消预约，并通知预约机构、签约医生与患者；替诊时预约保留。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/withdraw"
* name = "WithdrawSession"
* title = "Stop or replace a clinic 停诊替诊"
* description = "A hospital stops a published session, or has another doctor hold it. When it stops, free slots close, each booking is cancelled for the reason given, and whoever booked, the family doctor and the patient are told; with a substitute the bookings stand. 医院对已发布的出诊停诊，或由其他医师替诊。停诊时关闭余号、按所填原因取消预约，并通知预约机构、签约医生与患者；替诊时预约保留。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = true
* code = #withdraw
* resource = #Schedule
* system = false
* type = false
* instance = true
* parameter[0].name = #reason
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "Why: a code of appointment-cancellation-reason, such as prov-pers. 原因代码（appointment-cancellation-reason，如 prov-pers）。"
* parameter[=].type = #CodeableConcept
* parameter[+].name = #substitute
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The PractitionerRole of the doctor who holds the session instead; none when it stops. 替诊医师的执业关系；停诊时不填。"
* parameter[=].type = #Reference
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The Schedule as it is now. 变更后的出诊安排。"
* parameter[=].type = #Schedule
