Instance: hold
InstanceOf: OperationDefinition
Usage: #definition
Title: "Hold a slot 暂留号源"
Description: "Keeps a slot for a patient for the minutes that the region’s policy allows, while the booking is written; to book it, set the status of the Appointment to booked. 在本地区政策规定的时间内为患者暂留号源；将该 Appointment 的 status 改为 booked 即完成预约。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/hold"
* name = "HoldSlot"
* title = "Hold a slot 暂留号源"
* description = "Keeps a slot for a patient for the minutes that the region’s policy allows, while the booking is written; to book it, set the status of the Appointment to booked. 在本地区政策规定的时间内为患者暂留号源；将该 Appointment 的 status 改为 booked 即完成预约。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = true
* code = #hold
* resource = #Appointment
* system = false
* type = true
* instance = false
* parameter[0].name = #appointment
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The Appointment as it would be booked: its slot, start, end and patient. 拟预约的 Appointment：号源、起止时间与患者。"
* parameter[=].type = #Appointment
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The pending Appointment, with the instant until which it keeps the slot. 待定的 Appointment 及暂留截止时间。"
* parameter[=].type = #Appointment
