Instance: alarm-example
InstanceOf: TcAlarm
Title: "An alarm 工作提醒"
Description: "No person has acknowledged an emergency. 急诊转诊尚无人员确认。"
* status = #completed
* category = Alarm#not-acknowledged
* priority = #stat
* subject = Reference(patient-example)
* basedOn = Reference(referral-task-example)
* about = Reference(referral-task-example)
* sent = "2026-11-21T10:08:00+08:00"
* recipient[0] = Reference(institution-example)
* recipient[+] = Reference(referral-centre-example)
* payload.contentString = "急诊转诊两分钟内未确认。/ An emergency referral was not acknowledged within two minutes."
