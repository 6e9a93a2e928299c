Profile: TcAppointment
Parent: Appointment
Id: tc-appointment
Title: "Appointment 预约"
Description: "A booked time at the receiving institution. 接诊机构已约定的就诊时间。"
* obeys appointment-has-patient
* identifier MS
* status MS
* specialty MS
* specialty from DepartmentVS (required)
* basedOn MS
* basedOn only Reference(TcReferral)
* start 1..1 MS
* end 1..1 MS
* participant MS
* participant.actor 1..1 MS

Invariant: appointment-has-patient
Description: "An appointment has a patient among its participants. 预约的参与方须包括患者。"
Severity: #error
Expression: "participant.actor.where(reference.matches('(^|/)Patient/') or type = 'Patient' or reference.startsWith('urn:uuid:')).exists()"
