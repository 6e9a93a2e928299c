Profile: TcBookingNotice
Parent: Communication
Id: tc-booking-notice
Title: "Booking notice 预约变动通知"
Description: "The exchange tells a patient that the clinic of a booking is stopped, or held by another doctor. 平台通知患者：所预约的门诊停诊或替诊。"
* status MS
* category 1..1 MS
* category = http://terminology.hl7.org/CodeSystem/communication-category#notification
* subject 1..1 MS
* subject only Reference(TcPatient)
* about 1..1 MS
* about only Reference(TcAppointment)
* sent 1..1 MS
* recipient 1..1 MS
* recipient only Reference(TcPatient)
* payload 1..* MS
* payload.content[x] only string
