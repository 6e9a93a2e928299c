CodeSystem: TaskCode
Id: task-code
Title: "Task code 任务类别"
Description: "What a task of the exchange is about. 平台任务的类别。"
* insert Complete
* #referral "转诊"
* #referral insert English([[Referral]])
* #emergency-access-review "紧急调阅复核"
* #emergency-access-review insert English([[Review of an emergency access]])
