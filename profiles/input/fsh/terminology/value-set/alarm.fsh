ValueSet: AlarmVS
Id: alarm
Title: "Alarm 工作提醒类别"
Description: "Why a referral needs attention. 转诊需要处理的原因。"
* ^experimental = false
* include codes from system Alarm
