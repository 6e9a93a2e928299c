ValueSet: TaskCodeVS
Id: task-code
Title: "Task code 任务类别"
Description: "What a task of the exchange is about. 平台任务的类别。"
* ^experimental = false
* include codes from system TaskCode
