Instance: tc-exchange
InstanceOf: CapabilityStatement
Usage: #definition
Title: "What the exchange serves 平台能力声明"
Description: "Every resource type that the exchange serves, what may be done with it, and every search parameter that it indexes. 平台提供的全部资源类型、可执行的操作与建有索引的检索参数。"
* url = "https://tieredcare.github.io/fhir/CapabilityStatement/tc-exchange"
* name = "TcExchange"
* title = "What the exchange serves 平台能力声明"
* description = "Every resource type that the exchange serves, what may be done with it, and every search parameter that it indexes. 平台提供的全部资源类型、可执行的操作与建有索引的检索参数。"
* status = #active
* experimental = false
* date = "2026-11-21"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #application/fhir+json
* format[+] = #application/fhir+xml
* patchFormat[0] = #application/json-patch+json
* patchFormat[+] = #application/fhir+json
* rest.mode = #server
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR
* rest.security.description = "OAuth 2.0 client credentials, with a secret or a signed assertion as SMART Backend Services asks. OAuth 2.0 客户端凭据，密钥或 SMART Backend Services 签名断言。"
* rest.interaction[0].code = #transaction
* rest.interaction[+].code = #batch
* rest.documentation = """
A search is shaped by `_sort` (by the search parameters below, `_id` and `_lastUpdated`), `_count`, `_include`, `_revinclude` and `_has` (along the reference parameters below), `_summary`, `_elements` and `_total`; any answer by `_format` and `_pretty`. Chains and `_has` ask about the directory alone; `patient.identifier` finds records by a person's whole number. Every other parameter or modifier is refused with 400 and its name. A number that names a person stands in the body of `POST [type]/_search`, never in an address. Each entry of a transaction or batch is held to what is declared here, as if it were sent alone.

检索可用 `_sort`（按下列检索参数及 `_id`、`_lastUpdated`）、`_count`、`_include`、`_revinclude`、`_has`（沿下列引用参数）、`_summary`、`_elements`、`_total`，任何应答可用 `_format`、`_pretty`。链式条件与 `_has` 只能涉及机构目录；`patient.identifier` 可按完整证件号码查找患者的记录。其他参数或修饰符一律以 400 拒绝并指明。个人证件号码只能放在 `POST [type]/_search` 的正文中，不得出现在地址里。事务与批处理的每个条目与单独提交时受同样的限制。
"""

* rest insert Served(Organization)
* rest insert Profiled(TcInstitution)
* rest insert Profiled(TcDepartment)
* rest insert Profiled(TcAlliance)
* rest insert Searched(identifier, token, Organization-identifier)
* rest insert Searched(name, string, Organization-name)
* rest insert Searched(partof, reference, Organization-partof)
* rest insert Searched(type, token, Organization-type)
* rest insert Searched(active, token, Organization-active)
* rest insert SearchedByOwn(division, token)
* rest insert SearchedByOwn(serves-division, token)
* rest insert SearchedByOwn(referral-centre, reference)

* rest insert Served(HealthcareService)
* rest insert Profiled(TcCapability)
* rest insert Searched(identifier, token, HealthcareService-identifier)
* rest insert Searched(organization, reference, HealthcareService-organization)
* rest insert Searched(specialty, token, HealthcareService-specialty)
* rest insert Searched(characteristic, token, HealthcareService-characteristic)
* rest insert Searched(active, token, HealthcareService-active)
* rest insert SearchedByOwn(treats, token)
* rest insert SearchedByOwn(performs, token)

* rest insert Served(Location)
* rest insert Profiled(TcPlace)
* rest insert Searched(identifier, token, Location-identifier)
* rest insert Searched(name, string, Location-name)
* rest insert Searched(organization, reference, Location-organization)
* rest insert Searched(status, token, Location-status)

* rest insert Served(Practitioner)
* rest insert Profiled(TcPractitioner)
* rest insert Searched(identifier, token, Practitioner-identifier)
* rest insert Searched(name, string, Practitioner-name)

* rest insert Served(PractitionerRole)
* rest insert Profiled(TcPractitionerRole)
* rest insert Searched(practitioner, reference, PractitionerRole-practitioner)
* rest insert Searched(organization, reference, PractitionerRole-organization)
* rest insert Searched(specialty, token, PractitionerRole-specialty)
* rest insert Searched(active, token, PractitionerRole-active)

* rest insert Served(OrganizationAffiliation)
* rest insert Profiled(TcAllianceMembership)
* rest insert Searched(primary-organization, reference, OrganizationAffiliation-primary-organization)
* rest insert Searched(participating-organization, reference, OrganizationAffiliation-participating-organization)
* rest insert Searched(network, reference, OrganizationAffiliation-network)
* rest insert Searched(role, token, OrganizationAffiliation-role)
* rest insert Searched(active, token, OrganizationAffiliation-active)

* rest insert Served(Device)
* rest insert Profiled(TcClientSystem)
* rest insert Searched(identifier, token, Device-identifier)
* rest insert Searched(organization, reference, Device-organization)

* rest insert Served(Patient)
* rest insert Profiled(TcPatient)
* rest insert Searched(identifier, token, Patient-identifier)
* rest insert Searched(name, string, Patient-name)
* rest insert Operated(match, http://hl7.org/fhir/OperationDefinition/Patient-match, system/Patient.s)
* rest insert Operated(summary, https://tieredcare.github.io/fhir/OperationDefinition/summary, system/Patient.r)
* rest insert Operated(grounds, https://tieredcare.github.io/fhir/OperationDefinition/grounds, system/Patient.r)
* rest insert Operated(emergency-access, https://tieredcare.github.io/fhir/OperationDefinition/emergency-access, system/Task.u)

* rest insert Served(RelatedPerson)
* rest insert Profiled(TcRelatedPerson)
* rest insert Searched(patient, reference, RelatedPerson-patient)

* rest insert Served(Coverage)
* rest insert Profiled(TcCoverage)
* rest insert Searched(identifier, token, Coverage-identifier)
* rest insert Searched(beneficiary, reference, Coverage-beneficiary)
* rest insert Searched(patient, reference, Coverage-patient)

* rest insert Served(EpisodeOfCare)
* rest insert Profiled(TcFamilyDoctorSigning)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(status, token, EpisodeOfCare-status)
* rest insert Searched(type, token, clinical-type)
* rest insert Searched(organization, reference, EpisodeOfCare-organization)
* rest insert Searched(care-manager, reference, EpisodeOfCare-care-manager)

* rest insert Served(ServiceRequest)
* rest insert Profiled(TcReferral)
* rest insert KeptHistory
* rest insert Searched(identifier, token, clinical-identifier)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(subject, reference, ServiceRequest-subject)
* rest insert Searched(status, token, ServiceRequest-status)
* rest insert Searched(category, token, ServiceRequest-category)
* rest insert Searched(requester, reference, ServiceRequest-requester)
* rest insert Searched(performer, reference, ServiceRequest-performer)
* rest insert Searched(requisition, token, ServiceRequest-requisition)
* rest insert Searched(based-on, reference, ServiceRequest-based-on)
* rest insert Searched(authored, date, ServiceRequest-authored)
* rest insert Searched(priority, token, ServiceRequest-priority)
* rest insert Searched(encounter, reference, clinical-encounter)
* rest insert Operated(counts, https://tieredcare.github.io/fhir/OperationDefinition/counts, system/ServiceRequest.s)

* rest insert OpenedByTheExchange(Task)
* rest insert Profiled(TcReferralTask)
* rest insert Profiled(TcEmergencyAccess)
* rest insert KeptHistory
* rest insert Searched(identifier, token, Task-identifier)
* rest insert Searched(patient, reference, Task-patient)
* rest insert Searched(subject, reference, Task-subject)
* rest insert Searched(owner, reference, Task-owner)
* rest insert Searched(requester, reference, Task-requester)
* rest insert Searched(status, token, Task-status)
* rest insert Searched(business-status, token, Task-business-status)
* rest insert Searched(focus, reference, Task-focus)
* rest insert Searched(based-on, reference, Task-based-on)
* rest insert Searched(code, token, Task-code)
* rest insert Searched(authored-on, date, Task-authored-on)
* rest insert Searched(modified, date, Task-modified)
* rest insert SearchedByOwn(centre, reference)

* rest insert Served(Composition)
* rest insert Profiled(TcReferralNote)
* rest insert Profiled(TcReferralFeedback)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(subject, reference, Composition-subject)
* rest insert Searched(type, token, clinical-type)
* rest insert Searched(author, reference, Composition-author)
* rest insert Searched(date, date, clinical-date)

* rest insert Served(Consent)
* rest insert Profiled(TcReferralConsent)
* rest insert Profiled(TcRecordConsent)
* rest insert Searched(patient, reference, clinical-patient)

* rest insert WrittenOnce(Provenance)
* rest insert Profiled(TcReferralProvenance)
* rest insert Searched(target, reference, Provenance-target)
* rest insert Searched(agent, reference, Provenance-agent)

* rest insert Served(Encounter)
* rest insert Profiled(TcEncounter)
* rest insert Profiled(TcBedReservation)
* rest insert Searched(identifier, token, clinical-identifier)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(status, token, Encounter-status)
* rest insert Searched(service-provider, reference, Encounter-service-provider)
* rest insert Searched(date, date, clinical-date)

* rest insert Served(Appointment)
* rest insert Profiled(TcAppointment)
* rest insert Searched(identifier, token, Appointment-identifier)
* rest insert Searched(based-on, reference, Appointment-based-on)
* rest insert Searched(patient, reference, Appointment-patient)
* rest insert Searched(status, token, Appointment-status)
* rest insert Operated(hold, https://tieredcare.github.io/fhir/OperationDefinition/hold, system/Appointment.c)
* rest insert Operated(reschedule, https://tieredcare.github.io/fhir/OperationDefinition/reschedule, system/Appointment.u)
* rest insert Operated(overbook, https://tieredcare.github.io/fhir/OperationDefinition/overbook, system/Appointment.c)

* rest insert Published(Schedule)
* rest insert Profiled(TcSchedule)
* rest insert Searched(identifier, token, Schedule-identifier)
* rest insert Searched(actor, reference, Schedule-actor)
* rest insert Searched(specialty, token, Schedule-specialty)
* rest insert Searched(date, date, Schedule-date)
* rest insert Searched(active, token, Schedule-active)
* rest insert SearchedByOwn(clinic-type, token)
* rest insert Operated(publish, https://tieredcare.github.io/fhir/OperationDefinition/publish, system/Schedule.c)
* rest insert Operated(return, https://tieredcare.github.io/fhir/OperationDefinition/return, system/Schedule.u)
* rest insert Operated(withdraw, https://tieredcare.github.io/fhir/OperationDefinition/withdraw, system/Schedule.u)
* rest insert Operated(slot-compliance, https://tieredcare.github.io/fhir/OperationDefinition/slot-compliance, system/Schedule.s)

* rest insert Shown(Slot)
* rest insert Profiled(TcSlot)
* rest insert Searched(identifier, token, Slot-identifier)
* rest insert Searched(schedule, reference, Slot-schedule)
* rest insert Searched(start, date, Slot-start)
* rest insert Searched(status, token, Slot-status)
* rest insert SearchedByOwn(pool, token)
* rest insert SearchedByOwn(institution, reference)
* rest insert Operated(match, https://tieredcare.github.io/fhir/OperationDefinition/slot-match, system/Slot.rs)

* rest insert OpenedByTheExchange(Communication)
* rest insert Profiled(TcAlarm)
* rest insert Profiled(TcAccessNotice)
* rest insert Profiled(TcBookingNotice)
* rest insert Searched(recipient, reference, Communication-recipient)
* rest insert Searched(based-on, reference, Communication-based-on)
* rest insert Searched(patient, reference, Communication-patient)
* rest insert Searched(subject, reference, Communication-subject)
* rest insert Searched(status, token, Communication-status)

* rest insert Served(Condition)
* rest insert Profiled(TcCondition)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(clinical-status, token, Condition-clinical-status)

* rest insert Served(Observation)
* rest insert Profiled(TcVitalSigns)
* rest insert Profiled(TcResult)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(code, token, clinical-code)
* rest insert Searched(category, token, Observation-category)
* rest insert Searched(date, date, clinical-date)

* rest insert Served(DiagnosticReport)
* rest insert Profiled(TcReport)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(code, token, clinical-code)
* rest insert Searched(category, token, DiagnosticReport-category)
* rest insert Searched(status, token, DiagnosticReport-status)
* rest insert Searched(date, date, clinical-date)
* rest insert Operated(image-link, https://tieredcare.github.io/fhir/OperationDefinition/image-link, system/DiagnosticReport.r)

* rest insert Served(MedicationAdministration)
* rest insert Profiled(TcMedicationGiven)
* rest insert Searched(patient, reference, clinical-patient)

* rest insert Served(MedicationStatement)
* rest insert Profiled(TcMedication)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(status, token, medications-status)

* rest insert Served(AllergyIntolerance)
* rest insert Profiled(TcAllergy)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(clinical-status, token, AllergyIntolerance-clinical-status)

* rest insert Served(DocumentReference)
* rest insert Profiled(TcAttachment)
* rest insert Searched(patient, reference, clinical-patient)
* rest insert Searched(type, token, clinical-type)
* rest insert Searched(date, date, DocumentReference-date)
* rest insert Operated(image-link, https://tieredcare.github.io/fhir/OperationDefinition/image-link, system/DocumentReference.r)

* rest insert Served(Library)
* rest insert Profiled(TcPolicy)
* rest insert Searched(url, uri, Library-url)
* rest insert Searched(version, token, Library-version)
* rest insert Searched(status, token, Library-status)
* rest insert Searched(type, token, Library-type)
* rest insert Searched(jurisdiction, token, Library-jurisdiction)

* rest insert Served(Contract)
* rest insert Profiled(TcMandate)
* rest insert Searched(identifier, token, Contract-identifier)
* rest insert Searched(subject, reference, Contract-subject)
* rest insert Searched(status, token, Contract-status)

* rest insert Shown(AuditEvent)
* rest insert Profiled(TcAuditEvent)
* rest insert Searched(patient, reference, AuditEvent-patient)
* rest insert Searched(date, date, AuditEvent-date)
* rest insert Searched(agent, reference, AuditEvent-agent)
* rest insert Searched(entity, reference, AuditEvent-entity)
* rest insert Searched(action, token, AuditEvent-action)
* rest insert Searched(outcome, token, AuditEvent-outcome)
* rest insert Searched(type, token, AuditEvent-type)
* rest insert Searched(subtype, token, AuditEvent-subtype)

* rest insert KeptBeside(Subscription)
* rest insert Profiled(TcSubscription)
* rest insert Searched(status, token, Subscription-status)
* rest insert Operated(events, http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-events, system/Subscription.r)
* rest insert Operated(status, http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status, system/Subscription.r)
* rest insert Operated(pause, https://tieredcare.github.io/fhir/OperationDefinition/pause, system/Subscription.u)
* rest insert Operated(resume, https://tieredcare.github.io/fhir/OperationDefinition/resume, system/Subscription.u)
* rest insert Operated(skip, https://tieredcare.github.io/fhir/OperationDefinition/skip, system/Subscription.u)
