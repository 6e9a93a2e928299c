Extension: TcTarget
Id: tc-target
Title: "Target 要求"
Description: "The least score that the region's policy asks for, in percent. 本地区政策要求的最低分值（%）。"
Context: MeasureReport.group
* value[x] 1..1 MS
* value[x] only Quantity
* valueQuantity.system = "http://unitsofmeasure.org"
* valueQuantity.code = #%
