Instance: appointment-example
InstanceOf: TcAppointment
Title: "An appointment 预约"
Description: "A time in the outpatient department. 门诊就诊时间。"
* status = #booked
* specialty = Department#03.04
* basedOn = Reference(referral-example)
* start = "2026-11-23T09:00:00+08:00"
* end = "2026-11-23T09:15:00+08:00"
* participant[0].actor = Reference(patient-example)
* participant[=].status = #accepted
* participant[+].actor = Reference(practitioner-role-example)
* participant[=].status = #accepted
