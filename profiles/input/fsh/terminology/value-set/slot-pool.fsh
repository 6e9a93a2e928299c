ValueSet: SlotPoolVS
Id: slot-pool
Title: "Slot pool 号源池"
Description: "For whom a slot is meant first. 号源优先面向的对象。"
* ^experimental = false
* include codes from system SlotPool
