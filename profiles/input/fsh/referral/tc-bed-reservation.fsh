Profile: TcBedReservation
Parent: Encounter
Id: tc-bed-reservation
Title: "Bed reservation 床位预留"
Description: "A planned stay: the receiver keeps a bed, or a place in a ward, for the patient. 计划住院：接诊机构为患者保留床位或病区名额。"
* extension contains TcBed named bed 1..1 MS
* identifier MS
* status MS
* status from BedReservationStatusVS (required)
* class MS
* class = $act#IMP
* subject 1..1 MS
* subject only Reference(TcPatient)
* basedOn MS
* basedOn only Reference(TcReferral)
* period 1..1 MS
* period.start 1..1 MS
* serviceProvider 1..1 MS
* serviceProvider only Reference(TcInstitution or TcDepartment)
