CodeSystem: TaskInput
Id: task-input
Title: "Task input 任务输入"
Description: "What a centre or the exchange adds to a task. 中心或平台为任务补充的内容。"
* insert Complete
* #department "指定科室"
* #department insert English([[Assigned department]])
* #doctor "指定医师"
* #doctor insert English([[Assigned doctor]])
* #warning "规则提醒"
* #warning insert English([[Warning of a rule]])
* #acting-person "经办人"
* #acting-person insert English([[Acting person]])
