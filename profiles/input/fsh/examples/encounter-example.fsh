Instance: encounter-example
InstanceOf: TcEncounter
Title: "A stay 住院"
Description: "The stay that the referral led to. 由转诊产生的住院。"
* identifier[inpatientNumber].value = "ZY2026112300001"
* status = #finished
* class = $act#IMP
* subject = Reference(patient-example)
* basedOn = Reference(referral-example)
* period.start = "2026-11-23T09:00:00+08:00"
* period.end = "2026-11-30T15:00:00+08:00"
* serviceProvider = Reference(institution-example)
