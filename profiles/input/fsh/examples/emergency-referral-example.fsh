Instance: emergency-referral-example
InstanceOf: TcReferral
Title: "An emergency referral 急诊转诊"
Description: "Only what is known when the ambulance leaves. 救护车出发时已知的内容。"
* extension[emergency].extension[departed-at].valueDateTime = "2026-11-21T10:05:00+08:00"
* extension[emergency].extension[contact].valueContactPoint.system = #phone
* extension[emergency].extension[contact].valueContactPoint.value = "13900000000"
* identifier[number].value = "ZZ20261121002"
* identifier[number].assigner = Reference(township-centre-example)
* status = #active
* intent = #order
* category[direction] = ReferralCategory#up
* priority = #stat
* subject = Reference(unknown-patient-example)
* authoredOn = "2026-11-21T10:06:00+08:00"
* requester = Reference(practitioner-role-example)
