Extension: TcPurpose
Id: tc-purpose
Title: "Purpose of referral 转诊目的"
Description: "What the patient is referred for. 转诊目的。"
Context: ServiceRequest
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from ReferralPurposeVS (required)
