Profile: TcSlotCompliance
Parent: MeasureReport
Id: tc-slot-compliance
Title: "Slot compliance 号源合规报告"
Description: "What a hospital gives the city platform of its doctors' clinics of one day, beside what the region asks, and what became of the slots. 医院某日医师门诊号源向市级平台开放的情况、本地区要求，以及号源的去向。"
* status = #complete
* type = #summary
* measure = "https://tieredcare.github.io/fhir/Measure/slot-compliance"
* reporter 1..1 MS
* reporter only Reference(TcInstitution)
* date 1..1 MS
* period MS
* period.start 1..1
* period.end 1..1
* group 1..* MS
* group.extension contains TcTarget named target 0..1 MS
* group.code 1..1 MS
* group.code from SlotMeasureVS (required)
* group.population 1..2 MS
* group.population.code 1..1
* group.population.count 1..1
* group.measureScore MS
* group.measureScore ^short = "The share in percent 占比（%）"
