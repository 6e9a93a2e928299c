Instance: return
InstanceOf: OperationDefinition
Usage: #definition
Title: "Return slots 退回号源"
Description: "A hospital takes back what the platform had of some days and nobody booked until the instant of return; from the answer on these numbers are its own, and before it never. The same again takes back what has become due since. 医院收回所列日期到退号时间仍未被预约的平台号源：以应答为准，此前由平台预约，此后归医院。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/return"
* name = "ReturnSlots"
* title = "Return slots 退回号源"
* description = "A hospital takes back what the platform had of some days and nobody booked until the instant of return; from the answer on these numbers are its own, and before it never. The same again takes back what has become due since. 医院收回所列日期到退号时间仍未被预约的平台号源：以应答为准，此前由平台预约，此后归医院。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = true
* code = #return
* resource = #Schedule
* system = false
* type = true
* instance = false
* parameter[0].name = #day
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "31"
* parameter[=].documentation = "A day of the clinic, in China’s time. 就诊日期（北京时间）。"
* parameter[=].type = #date
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A collection of the Slots of these days that are the hospital’s again. 所列日期已退回医院的全部 Slot（collection）。"
* parameter[=].type = #Bundle
