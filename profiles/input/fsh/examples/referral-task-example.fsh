Instance: referral-task-example
InstanceOf: TcReferralTask
Title: "A referral, completed 已完成的转诊任务"
Description: "With bed, arrival, feedback and ratings. 含床位、到诊、反馈与评价。"
* extension[centre].valueReference = Reference(referral-centre-example)
* extension[decidedUnder].extension[policy].valueCanonical = "https://tieredcare.github.io/fhir/Library/policy-example|1"
* extension[decidedUnder].extension[at].valueInstant = "2026-11-21T09:00:01+08:00"
* basedOn = Reference(referral-example)
* status = #completed
* businessStatus = ReferralBusinessStatus#closed-treated
* intent = #order
* code = TaskCode#referral
* focus = Reference(referral-example)
* for = Reference(patient-example)
* authoredOn = "2026-11-21T09:00:01+08:00"
* lastModified = "2026-11-30T16:00:00+08:00"
* requester = Reference(township-centre-example)
* owner = Reference(institution-example)
* restriction.period.end = "2026-11-28T09:00:01+08:00"
* input[department].type = TaskInput#department
* input[department].valueReference = Reference(department-example)
* input[warning].type = TaskInput#warning
* input[warning].valueString = "非急诊患者建议先经签约机构首诊。"
* output[bed].valueReference = Reference(bed-reservation-example)
* output[arrival].valueReference = Reference(encounter-example)
* output[feedback].valueReference = Reference(referral-feedback-example)
* output[noDownReferralReason].valueCodeableConcept = DownRefusalReason#still-in-treatment
* output[needed].valueCodeableConcept = ReferralRating#yes
* output[feedbackRating].valueCodeableConcept = ReferralRating#yes
