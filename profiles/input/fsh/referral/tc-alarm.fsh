Profile: TcAlarm
Parent: Communication
Id: tc-alarm
Title: "Worklist alarm 工作提醒"
Description: "The exchange tells institutions that a referral needs someone's attention. 平台提醒有关机构：某转诊需要处理。"
* status MS
* category 1..1 MS
* category from AlarmVS (required)
* priority MS
* subject MS
* subject only Reference(TcPatient)
* basedOn MS
* basedOn only Reference(TcReferral or TcReferralTask)
* about 1..* MS
* sent 1..1 MS
* recipient 1..* MS
* recipient only Reference(TcInstitution)
* payload 1..* MS
* payload.content[x] only string
