Instance: slot-compliance-example
InstanceOf: TcSlotCompliance
Title: "A slot compliance report 号源合规报告"
Description: "A day on which the city platform has 55 percent. 平台号源占 55% 的一天。"
* status = #complete
* type = #summary
* measure = "https://tieredcare.github.io/fhir/Measure/slot-compliance"
* date = "2026-11-23T20:00:00+08:00"
* reporter = Reference(institution-example)
* period.start = "2026-11-23"
* period.end = "2026-11-23"
* group[0].extension[target].valueQuantity = 50 '%'
* group[=].code = SlotMeasure#platform-share
* group[=].population[0].code = http://terminology.hl7.org/CodeSystem/measure-population#denominator
* group[=].population[=].count = 80
* group[=].population[+].code = http://terminology.hl7.org/CodeSystem/measure-population#numerator
* group[=].population[=].count = 44
* group[=].measureScore = 55 '%'
* group[+].code = SlotMeasure#booked
* group[=].population.code = http://terminology.hl7.org/CodeSystem/measure-population#measure-population
* group[=].population.count = 31
