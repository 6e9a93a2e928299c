Instance: access-notice-example
InstanceOf: TcAccessNotice
Title: "An access notice 调阅通知"
Description: "A patient is told of an emergency access. 通知患者发生了紧急调阅。"
* status = #completed
* category = http://terminology.hl7.org/CodeSystem/communication-category#notification
* subject = Reference(patient-example)
* about = Reference(emergency-access-example)
* sent = "2026-11-21T10:08:00+08:00"
* recipient = Reference(patient-example)
* payload.contentString = "您的健康档案因紧急情况被调阅。/ Your record was opened in an emergency."
