Extension: TcSlotPool
Id: tc-slot-pool
Title: "Pool 号源池"
Description: "For whom a slot is meant first. 号源优先面向的对象。"
Context: Slot
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from SlotPoolVS (required)
