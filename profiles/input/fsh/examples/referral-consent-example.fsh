Instance: referral-consent-example
InstanceOf: TcReferralConsent
Title: "A guardian's consent 监护人知情同意"
Description: "A mother agrees for her child. 母亲代患儿同意。"
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#treatment
* category = $loinc#59284-0 "Consent Document"
* patient = Reference(patient-example)
* dateTime = "2026-11-21T08:50:00+08:00"
* performer = Reference(related-person-example)
* organization = Reference(township-centre-example)
* policy.uri = "https://tieredcare.github.io/fhir/consent/referral"
* provision.purpose = http://terminology.hl7.org/CodeSystem/v3-ActReason#TREAT
