Instance: referral-example
InstanceOf: TcReferral
Title: "A referral up 上转"
Description: "A township centre refers a child with heart disease to the city hospital. 乡镇卫生院将心脏病患儿上转至市级医院。"
* extension[purpose].valueCodeableConcept = ReferralPurpose#3
* identifier[number].value = "ZZ20261121001"
* identifier[number].assigner = Reference(township-centre-example)
* status = #active
* intent = #order
* category[direction] = ReferralCategory#up
* priority = #routine
* code = ReferralNeed#admission
* subject = Reference(patient-example)
* occurrencePeriod.start = "2026-11-21"
* occurrencePeriod.end = "2026-11-28"
* authoredOn = "2026-11-21T09:00:00+08:00"
* requester = Reference(practitioner-role-example)
* performerType = Department#03.04
* performer[0] = Reference(institution-example)
* performer[+] = Reference(department-example)
* reasonCode.coding[icd10] = $icd10#Q21.000 "室间隔缺损"
* reasonCode.text = "室间隔缺损，心功能下降，本院无手术条件"
* insurance = Reference(coverage-example)
* supportingInfo[0] = Reference(referral-note-example)
* supportingInfo[+] = Reference(referral-consent-example)
