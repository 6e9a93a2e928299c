Profile: TcSlot
Parent: Slot
Id: tc-slot
Title: "Slot 号源"
Description: "One number of a session that can be booked. It says nothing that its schedule says, and its status is what it is for whoever asks, when asked. 一次出诊中可预约的一个号。出诊已说明的不再重复；状态按查询者与查询时刻给出。"
* obeys slot-ends-after-it-starts
* extension contains TcSlotPool named pool 1..1 MS and TcSlotOpening named opening 0..1 MS
* implicitRules 0..0
* language 0..0
* text 0..0
* contained 0..0
* modifierExtension 0..0
* identifier 0..1 MS
* identifier ^short = "The hospital's number of the slot 医院内部的号源编号"
* identifier.use 0..0
* identifier.type 0..0
* identifier.system 1..1
* identifier.value 1..1
* identifier.period 0..0
* identifier.assigner 0..0
* serviceCategory 0..0
* serviceType 0..0
* specialty 0..0
* appointmentType 0..0
* schedule MS
* schedule only Reference(TcSchedule)
* status MS
* start MS
* end MS
* overbooked MS
* overbooked ^short = "Whether the hospital added this number to a full session 是否为医院在满号后的加号"
* comment 0..0

Invariant: slot-ends-after-it-starts
Description: "A slot ends after it starts. 号源的结束时间须晚于开始时间。"
Severity: #error
Expression: "end > start"
