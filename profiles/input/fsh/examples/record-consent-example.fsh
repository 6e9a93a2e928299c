Instance: record-consent-example
InstanceOf: TcRecordConsent
Title: "Consent to read the record 档案调阅授权"
Description: "A mother lets the township centre read her child's record for half a year. 母亲授权镇卫生院半年内调阅患儿档案。"
* extension[separateConsent].valueBoolean = true
* extension[noticeVersion].valueString = "2026-1"
* extension[channel].valueCoding = ConsentChannel#paper
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category = $loinc#59284-0 "Consent Document"
* patient = Reference(patient-example)
* dateTime = "2026-11-21T08:50:00+08:00"
* performer = Reference(related-person-example)
* organization = Reference(township-centre-example)
* sourceAttachment.contentType = #application/pdf
* sourceAttachment.title = "授权书扫描件 scanned consent"
* sourceAttachment.hash = "2jmj7l5rSw0yVb/vlWAYkK/YBwk="
* policy.uri = "https://tieredcare.github.io/fhir/consent/record"
* provision.type = #permit
* provision.period.start = "2026-11-21T08:50:00+08:00"
* provision.period.end = "2027-05-20T00:00:00+08:00"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP
* provision.actor.reference = Reference(township-centre-example)
* provision.purpose = http://terminology.hl7.org/CodeSystem/v3-ActReason#TREAT
* provision.securityLabel = $act#MH
