Instance: audit-event-example
InstanceOf: TcAuditEvent
Title: "A search on record 一次检索的审计记录"
Description: "A doctor looked for a patient's referrals. 医师检索某患者的转诊单。"
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest
* subtype = http://hl7.org/fhir/restful-interaction#search-type
* action = #E
* recorded = "2026-11-21T10:08:00+08:00"
* outcome = #0
* purposeOfEvent = http://terminology.hl7.org/CodeSystem/v3-ActReason#TREAT
* agent[0].type = http://dicom.nema.org/resources/ontology/DCM#110153 "Source Role ID"
* agent[=].who.identifier.system = "https://tieredcare.github.io/fhir/sid/client-id"
* agent[=].who.identifier.value = "community-centre"
* agent[=].requestor = false
* agent[=].network.address = "192.0.2.7"
* agent[=].network.type = #2
* agent[+].type = http://dicom.nema.org/resources/ontology/DCM#110152 "Destination Role ID"
* agent[=].who.display = "Tiered Care Exchange 分级诊疗交换平台"
* agent[=].requestor = false
* agent[=].network.address = "https://exchange.example/fhir"
* agent[=].network.type = #5
* agent[+].type = http://terminology.hl7.org/CodeSystem/v3-RoleClass#PROV
* agent[=].who = Reference(institution-example)
* agent[=].requestor = false
* agent[+].type = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP
* agent[=].who = Reference(practitioner-role-example)
* agent[=].requestor = true
* source.site = "https://exchange.example/fhir"
* source.observer.display = "Tiered Care Exchange 分级诊疗交换平台"
* source.type = http://terminology.hl7.org/CodeSystem/security-source-type#4
* entity[0].type = http://terminology.hl7.org/CodeSystem/audit-entity-type#1
* entity[=].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[=].what = Reference(patient-example)
* entity[+].type = http://terminology.hl7.org/CodeSystem/audit-entity-type#2
* entity[=].role = http://terminology.hl7.org/CodeSystem/object-role#24
* entity[=].description = "ServiceRequest?patient"
* entity[=].query = "U2VydmljZVJlcXVlc3Q/cGF0aWVudA=="
