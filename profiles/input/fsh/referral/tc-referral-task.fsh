Profile: TcReferralTask
Parent: Task
Id: tc-referral-task
Title: "Referral task 转诊任务"
Description: "Where a referral stands and whose turn it is; opened by the exchange, moved by the table of steps. 转诊的进展与当前责任方；由平台建立，按步骤表推进。"
* extension contains TcCentre named centre 0..1 MS
    and TcInformedCentre named informedCentre 0..* MS
    and TcDecidedUnder named decidedUnder 0..* MS
* identifier MS
* basedOn 1..1 MS
* basedOn only Reference(TcReferral)
* status MS
* statusReason MS
* statusReason from ReferralStatusReasonVS (extensible)
* businessStatus MS
* businessStatus from ReferralBusinessStatusVS (required)
* intent MS
* intent = #order (exactly)
* priority MS
* code 1..1 MS
* code = TaskCode#referral
* focus 1..1 MS
* focus only Reference(TcReferral)
* for 1..1 MS
* for only Reference(TcPatient)
* authoredOn 1..1 MS
* lastModified MS
* requester 1..1 MS
* requester only Reference(TcInstitution)
* owner 1..1 MS
* owner only Reference(TcInstitution or TcDepartment)
* note MS
* restriction MS
* restriction.period MS
* input MS
* input ^slicing.discriminator.type = #pattern
* input ^slicing.discriminator.path = "type"
* input ^slicing.rules = #open
* input contains department 0..1 MS and doctor 0..1 MS and warning 0..* MS
* input[department].type = TaskInput#department
* input[department].value[x] only Reference(TcDepartment or TcInstitution)
* input[doctor].type = TaskInput#doctor
* input[doctor].value[x] only Reference(TcPractitionerRole)
* input[warning].type = TaskInput#warning
* input[warning].value[x] only string
* output MS
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output contains appointment 0..* MS
    and bed 0..* MS
    and walkInWindow 0..* MS
    and arrival 0..1 MS
    and feedback 0..1 MS
    and downReferral 0..1 MS
    and noDownReferralReason 0..1 MS
    and wayBack 0..1 MS
    and needed 0..1 MS
    and complete 0..1 MS
    and timely 0..1 MS
    and feedbackRating 0..1 MS
    and acknowledgedBy 0..1 MS
    and proposal 0..* MS
    and alarm 0..* MS
* output[appointment].type = TaskOutput#appointment
* output[appointment].value[x] only Reference(TcAppointment)
* output[bed].type = TaskOutput#bed
* output[bed].value[x] only Reference(TcBedReservation)
* output[walkInWindow].type = TaskOutput#walk-in-window
* output[walkInWindow].value[x] only Period
* output[arrival].type = TaskOutput#arrival
* output[arrival].value[x] only Reference(TcEncounter)
* output[feedback].type = TaskOutput#feedback
* output[feedback].value[x] only Reference(TcReferralFeedback)
* output[downReferral].type = TaskOutput#down-referral
* output[downReferral].value[x] only Reference(TcReferral)
* output[noDownReferralReason].type = TaskOutput#no-down-referral-reason
* output[noDownReferralReason].value[x] only CodeableConcept
* output[noDownReferralReason].valueCodeableConcept from DownRefusalReasonVS (required)
* output[wayBack].type = TaskOutput#way-back
* output[wayBack].value[x] only Reference(TcReferral)
* output[needed].type = TaskOutput#needed
* output[needed].value[x] only CodeableConcept
* output[needed].valueCodeableConcept from ReferralRatingVS (required)
* output[complete].type = TaskOutput#complete
* output[complete].value[x] only CodeableConcept
* output[complete].valueCodeableConcept from ReferralRatingVS (required)
* output[timely].type = TaskOutput#timely
* output[timely].value[x] only CodeableConcept
* output[timely].valueCodeableConcept from ReferralRatingVS (required)
* output[feedbackRating].type = TaskOutput#feedback-rating
* output[feedbackRating].value[x] only CodeableConcept
* output[feedbackRating].valueCodeableConcept from ReferralRatingVS (required)
* output[acknowledgedBy].type = TaskOutput#acknowledged-by
* output[acknowledgedBy].value[x] only Reference(TcPractitionerRole)
* output[proposal].type = TaskOutput#proposal
* output[proposal].value[x] only Reference(TcInstitution)
* output[alarm].type = TaskOutput#alarm
* output[alarm].value[x] only Reference(TcAlarm)
