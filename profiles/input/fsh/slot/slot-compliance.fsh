Instance: SlotComplianceMeasure
InstanceOf: Measure
Usage: #definition
Title: "Slot compliance 号源合规"
Description: "What a hospital gives the city platform of its doctors' clinics of one day, beside what the region asks, and what became of the slots. 医院某日医师门诊号源向市级平台开放的情况、本地区要求，以及号源的去向。"
* id = "slot-compliance"
* url = "https://tieredcare.github.io/fhir/Measure/slot-compliance"
* name = "SlotCompliance"
* title = "Slot compliance 号源合规"
* description = "What a hospital gives the city platform of its doctors' clinics of one day, beside what the region asks, and what became of the slots. 医院某日医师门诊号源向市级平台开放的情况、本地区要求，以及号源的去向。"
* status = #active
* experimental = false
* date = "2026-11-27"
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Organization
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion
* group[0].code = SlotMeasure#platform-share
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the whole of platform-share"
* group[=].population[+].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the part of platform-share"
* group[+].code = SlotMeasure#specialised-share
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the whole of specialised-share"
* group[=].population[+].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the part of specialised-share"
* group[+].code = SlotMeasure#opened-ahead
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the whole of opened-ahead"
* group[=].population[+].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the part of opened-ahead"
* group[+].code = SlotMeasure#held-back
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the whole of held-back"
* group[=].population[+].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "the part of held-back"
* group[+].code = SlotMeasure#booked
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#measure-population
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "slots that are booked"
* group[+].code = SlotMeasure#missed
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#measure-population
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "slots that are missed"
* group[+].code = SlotMeasure#returned
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#measure-population
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "slots that are returned"
* group[+].code = SlotMeasure#stopped
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#measure-population
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "slots that are stopped"
* group[+].code = SlotMeasure#added
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#measure-population
* group[=].population[=].criteria.language = #text/plain
* group[=].population[=].criteria.expression = "slots that are added"
