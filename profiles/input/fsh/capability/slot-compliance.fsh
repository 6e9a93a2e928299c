Instance: slot-compliance
InstanceOf: OperationDefinition
Usage: #definition
Title: "Slot compliance 号源合规"
Description: "What hospitals give the city platform on each of some days, beside what the region asks, and what became of the slots: of the caller's own, or of any for the authority. 各日医师门诊号源向平台开放的情况、本地区要求及号源去向：医院查询本院，主管部门可查询各医院。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/slot-compliance"
* name = "SlotComplianceReport"
* title = "Slot compliance 号源合规"
* description = "What hospitals give the city platform on each of some days, beside what the region asks, and what became of the slots: of the caller's own, or of any for the authority. 各日医师门诊号源向平台开放的情况、本地区要求及号源去向：医院查询本院，主管部门可查询各医院。"
* status = #active
* experimental = false
* date = "2026-11-27"
* kind = #operation
* affectsState = false
* code = #slot-compliance
* resource = #Schedule
* system = false
* type = true
* instance = false
* parameter[0].name = #periodStart
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The first day, in China's time. 首日（北京时间）。"
* parameter[=].type = #date
* parameter[+].name = #periodEnd
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The last day, of 31 at most; of all hospitals together one day. 末日，至多 31 天；查询全部医院时为一天。"
* parameter[=].type = #date
* parameter[+].name = #institution
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "The id of the hospital's Organization; none for the caller's own, or for all where the authority asks. 医院机构标识；不填时为本院，主管部门不填时为全部医院。"
* parameter[=].type = #string
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A collection of one MeasureReport for each hospital and day that was published. 每个医院每个已发布日期一份 MeasureReport（collection）。"
* parameter[=].type = #Bundle
