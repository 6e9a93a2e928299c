Instance: pause
InstanceOf: OperationDefinition
Usage: #definition
Title: "Pause deliveries 暂停投递"
Description: "The authority stops the delivery of a subscription; its events are numbered and kept meanwhile. 主管部门暂停某一订阅的投递，期间事件照常编号与保存。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/pause"
* name = "PauseSubscription"
* title = "Pause deliveries 暂停投递"
* description = "The authority stops the delivery of a subscription; its events are numbered and kept meanwhile. 主管部门暂停某一订阅的投递，期间事件照常编号与保存。"
* status = #active
* experimental = false
* date = "2026-11-26"
* kind = #operation
* affectsState = true
* code = #pause
* resource = #Subscription
* system = false
* type = false
* instance = true
* parameter[0].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The subscription as it stands then. 操作后的订阅。"
* parameter[=].type = #Subscription

Instance: resume
InstanceOf: OperationDefinition
Usage: #definition
Title: "Resume deliveries 恢复投递"
Description: "The authority lets a subscription that is paused, parked or waiting be sent everything that is owed to it, at once. 主管部门恢复暂停、停放或等待重试的投递，立即补发全部未送达的事件。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/resume"
* name = "ResumeSubscription"
* title = "Resume deliveries 恢复投递"
* description = "The authority lets a subscription that is paused, parked or waiting be sent everything that is owed to it, at once. 主管部门恢复暂停、停放或等待重试的投递，立即补发全部未送达的事件。"
* status = #active
* experimental = false
* date = "2026-11-26"
* kind = #operation
* affectsState = true
* code = #resume
* resource = #Subscription
* system = false
* type = false
* instance = true
* parameter[0].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The subscription as it stands then. 操作后的订阅。"
* parameter[=].type = #Subscription

Instance: skip
InstanceOf: OperationDefinition
Usage: #definition
Title: "Skip events 跳过事件"
Description: "The authority gives up sending events that an endpoint cannot take; who did so is noted, and the subscriber can still read them by number. 主管部门放弃投递对方无法接收的事件，操作留痕，订阅方仍可按编号读取。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/skip"
* name = "SkipEvents"
* title = "Skip events 跳过事件"
* description = "The authority gives up sending events that an endpoint cannot take; who did so is noted, and the subscriber can still read them by number. 主管部门放弃投递对方无法接收的事件，操作留痕，订阅方仍可按编号读取。"
* status = #active
* experimental = false
* date = "2026-11-26"
* kind = #operation
* affectsState = true
* code = #skip
* resource = #Subscription
* system = false
* type = false
* instance = true
* parameter[0].name = #through
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The number of the last event to give up. 放弃投递的最后一个事件编号。"
* parameter[=].type = #positiveInt
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The subscription as it stands then. 操作后的订阅。"
* parameter[=].type = #Subscription
