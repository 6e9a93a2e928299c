ValueSet: TaskOutputVS
Id: task-output
Title: "Task output 任务输出"
Description: "What handling a referral has brought about. 办理转诊所产生的结果。"
* ^experimental = false
* include codes from system TaskOutput
