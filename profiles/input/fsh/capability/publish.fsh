Instance: publish
InstanceOf: OperationDefinition
Usage: #definition
Title: "Publish slots 发布号源"
Description: "A hospital publishes all sessions of the days it names, with their slots, as one; the same publication again changes nothing, and another replaces it while none of its slots is booked. 医院整批发布所列日期的全部出诊及号源；重复发布无变化，尚无预约时可整体替换。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/publish"
* name = "PublishSlots"
* title = "Publish slots 发布号源"
* description = "A hospital publishes all sessions of the days it names, with their slots, as one; the same publication again changes nothing, and another replaces it while none of its slots is booked. 医院整批发布所列日期的全部出诊及号源；重复发布无变化，尚无预约时可整体替换。"
* status = #active
* experimental = false
* date = "2026-11-26"
* kind = #operation
* affectsState = true
* code = #publish
* resource = #Schedule
* system = false
* type = true
* instance = false
* parameter[0].name = #publication
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A collection of the Schedules of the days and their Slots; each Slot names the fullUrl of its Schedule. 所列日期全部 Schedule 与 Slot 的 collection；Slot.schedule 填写所属 Schedule 的 fullUrl。"
* parameter[=].type = #Bundle
* parameter[+].name = #day
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "What the city platform is given of the doctors' clinics of each day. 每日医师门诊号源向市级平台开放的情况。"
* parameter[=].part[0].name = #date
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #date
* parameter[=].part[+].name = #slots
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #platform
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #platform-share
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #decimal
* parameter[=].part[+].name = #specialised
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #specialised-share
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #decimal
* parameter[+].name = #session
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "*"
* parameter[=].documentation = "Each session, by the hospital's number. 每次出诊，按医院编号。"
* parameter[=].part[0].name = #identifier
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Identifier
* parameter[=].part[+].name = #schedule
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Reference
* parameter[=].part[+].name = #slots
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[+].name = #outcome
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "What falls short of rules that only warn in this region. 本地区仅警告的规则中未达到的要求。"
* parameter[=].type = #OperationOutcome
