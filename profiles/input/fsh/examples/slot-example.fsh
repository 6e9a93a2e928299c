Instance: slot-example
InstanceOf: TcSlot
Title: "A slot 号源"
Description: "A slot that family doctors can book five days before the public. 家庭医生早于社会面五天可预约的号源。"
* extension[pool].valueCoding = SlotPool#platform-priority
* extension[opening].extension[platform].valueInstant = "2026-11-18T00:00:00+08:00"
* extension[opening].extension[public].valueInstant = "2026-11-23T00:00:00+08:00"
* extension[opening].extension[return].valueInstant = "2026-11-29T16:00:00+08:00"
* schedule = Reference(schedule-example)
* status = #free
* start = "2026-11-30T08:00:00+08:00"
* end = "2026-11-30T08:15:00+08:00"
