Instance: grounds
InstanceOf: OperationDefinition
Usage: #definition
Title: "Grounds 调阅依据查询"
Description: "On which grounds institutions may see, or could see, a patient's record. 哪些机构凭何依据可以（或曾经可以）调阅患者档案。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/grounds"
* name = "Grounds"
* title = "Grounds 调阅依据查询"
* description = "On which grounds institutions may see, or could see, a patient's record: all of them for the patient and the authority, an institution's own for that institution, and for everybody else as if there were no such patient. 哪些机构凭何依据可以（或曾经可以）调阅患者档案：患者本人与主管部门可查全部，机构只能查本机构，其他人视同无此患者。"
* status = #active
* experimental = false
* date = "2026-11-21"
* kind = #operation
* affectsState = false
* code = #grounds
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #institution
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Only those of this institution, as Organization/id. 只查该机构（Organization/id）。"
* parameter[=].type = #string
* parameter[+].name = #at
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Only those that held at this instant; without it, past and present ones. 只查该时刻有效的依据；不填则包括过去与现在。"
* parameter[=].type = #instant
* parameter[+].name = #ground
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "One ground of one institution. 一家机构的一项依据。"
* parameter[=].part[0].name = #institution
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #Reference
* parameter[=].part[+].name = #ground
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "A code of the care-ground code system. care-ground 代码系统的编码。"
* parameter[=].part[=].type = #Coding
* parameter[=].part[+].name = #source
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "The record that gives the ground. 产生该依据的记录。"
* parameter[=].part[=].type = #Reference
* parameter[=].part[+].name = #since
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #instant
* parameter[=].part[+].name = #until
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "1"
* parameter[=].part[=].documentation = "When it ended or will end; absent while no end is known. 结束时间；未知时不填。"
* parameter[=].part[=].type = #instant
* parameter[=].part[+].name = #opens
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "*"
* parameter[=].part[=].documentation = "A sensitive class that it opens besides. 另外开放的敏感信息类别。"
* parameter[=].part[=].type = #Coding
