Instance: booking-notice-example
InstanceOf: TcBookingNotice
Title: "A booking notice 预约变动通知"
Description: "A patient is told that the clinic is stopped. 通知患者停诊。"
* status = #completed
* category = http://terminology.hl7.org/CodeSystem/communication-category#notification
* subject = Reference(patient-example)
* about = Reference(appointment-example)
* sent = "2026-11-20T09:00:00+08:00"
* recipient = Reference(patient-example)
* payload.contentString = "您预约的 2026-11-23 09:00 门诊停诊，预约已取消；签约医生将为您改约。 / The clinic that you had booked for 2026-11-23 09:00 is stopped, and your booking is cancelled; your family doctor will find you another one."
