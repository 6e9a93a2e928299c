Profile: TcAccessNotice
Parent: Communication
Id: tc-access-notice
Title: "Access notice 调阅通知"
Description: "The exchange tells a patient that an institution opened the record in an emergency. 平台通知患者：某机构因紧急情况调阅了其档案。"
* status MS
* category 1..1 MS
* category = http://terminology.hl7.org/CodeSystem/communication-category#notification
* subject 1..1 MS
* subject only Reference(TcPatient)
* about 1..1 MS
* about only Reference(TcEmergencyAccess)
* sent 1..1 MS
* recipient 1..1 MS
* recipient only Reference(TcPatient)
* payload 1..* MS
* payload.content[x] only string
