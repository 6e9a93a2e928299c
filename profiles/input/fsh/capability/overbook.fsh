Instance: overbook
InstanceOf: OperationDefinition
Usage: #definition
Title: "Add a number 加号"
Description: "A hospital books a patient beside a slot that is taken: it adds a number to its own session, at the same time, says why in comment, and books it. 医院在已满的号源之外为患者加号：在本院同次出诊的同一时段增加一个号并预约，理由填写在 comment 中。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/overbook"
* name = "OverbookSession"
* title = "Add a number 加号"
* description = "A hospital books a patient beside a slot that is taken: it adds a number to its own session, at the same time, says why in comment, and books it. 医院在已满的号源之外为患者加号：在本院同次出诊的同一时段增加一个号并预约，理由填写在 comment 中。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = true
* code = #overbook
* resource = #Appointment
* system = false
* type = true
* instance = false
* parameter[0].name = #appointment
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The Appointment as it would be booked; its slot is the one beside which a number is added. 拟预约的 Appointment，slot 填写同一时段的号源。"
* parameter[=].type = #Appointment
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The booked Appointment, which names the added slot. 已预约的 Appointment，slot 为所加的号。"
* parameter[=].type = #Appointment
