ValueSet: TaskInputVS
Id: task-input
Title: "Task input 任务输入"
Description: "What a centre or the exchange adds to a task. 中心或平台为任务补充的内容。"
* ^experimental = false
* include codes from system TaskInput
