Instance: reschedule
InstanceOf: OperationDefinition
Usage: #definition
Title: "Move a booking 改约"
Description: "Moves a booking to another slot: the old one is given up only if the new one is taken. 将预约改到另一号源：新号源占用成功，原号源才释放。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/reschedule"
* name = "RescheduleBooking"
* title = "Move a booking 改约"
* description = "Moves a booking to another slot: the old one is given up only if the new one is taken. 将预约改到另一号源：新号源占用成功，原号源才释放。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = true
* code = #reschedule
* resource = #Appointment
* system = false
* type = false
* instance = true
* parameter[0].name = #slot
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The slot to move to. 改约到的号源。"
* parameter[=].type = #Reference
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The Appointment as it is now. 改约后的 Appointment。"
* parameter[=].type = #Appointment
