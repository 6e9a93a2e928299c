ValueSet: BedReservationStatusVS
Id: bed-reservation-status
Title: "Status of a bed reservation 床位预留状态"
Description: "A bed is kept, or it is no longer. 床位已预留，或已取消。"
* ^experimental = false
* http://hl7.org/fhir/encounter-status#planned
* http://hl7.org/fhir/encounter-status#cancelled
* http://hl7.org/fhir/encounter-status#entered-in-error
