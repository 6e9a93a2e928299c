Instance: bed-reservation-example
InstanceOf: TcBedReservation
Title: "A bed, kept 床位预留"
Description: "A bed in cardiology. 心血管内科床位。"
* extension[bed].valueString = "心血管内科 12 床"
* status = #planned
* subject = Reference(patient-example)
* basedOn = Reference(referral-example)
* period.start = "2026-11-23T09:00:00+08:00"
* serviceProvider = Reference(institution-example)
