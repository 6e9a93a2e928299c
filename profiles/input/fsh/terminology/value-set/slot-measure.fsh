ValueSet: SlotMeasureVS
Id: slot-measure
Title: "Slot measure 号源指标"
Description: "What is counted of a hospital's clinics of one day. 医院某日医师门诊号源的统计指标。"
* ^experimental = false
* include codes from system SlotMeasure
