Profile: TcAppointment
Parent: Appointment
Id: tc-appointment
Title: "Appointment 预约"
Description: "A booked time at the receiving institution: a slot that was booked, or what it arranges itself. 接诊机构已约定的就诊时间：预约的号源，或机构自行安排的时间。"
* obeys appointment-has-patient
* extension contains TcHeldUntil named heldUntil 0..1 MS and TcBookingTag named tag 0..* MS
* identifier MS
* status MS
* cancelationReason MS
* cancelationReason ^short = "Why a booked slot is cancelled 取消预约的原因"
* specialty MS
* specialty from DepartmentVS (required)
* basedOn MS
* basedOn only Reference(TcReferral)
* slot MS
* slot only Reference(TcSlot)
* slot ^short = "The slot that is booked, one at most 所预约的号源，至多一个"
* start 1..1 MS
* end 1..1 MS
* comment MS
* comment ^short = "Why it has to be a hospital outside the combination, or a number more than the session has 选择组合外医院或加号的理由"
* participant MS
* participant.actor 1..1 MS

Invariant: appointment-has-patient
Description: "An appointment has a patient among its participants. 预约的参与方须包括患者。"
Severity: #error
Expression: "participant.actor.where(reference.matches('(^|/)Patient/') or type = 'Patient' or reference.startsWith('urn:uuid:')).exists()"
