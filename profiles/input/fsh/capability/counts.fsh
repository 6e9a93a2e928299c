Instance: counts
InstanceOf: OperationDefinition
Usage: #definition
Title: "Counts 转诊数量"
Description: "How many referrals the caller's institution sent and received in one month. 本机构某月转出、转入的转诊数量。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/counts"
* name = "Counts"
* title = "Counts 转诊数量"
* description = "How many referrals the caller's institution sent and received in one month. 本机构某月转出、转入的转诊数量。"
* status = #active
* experimental = false
* date = "2026-11-21"
* kind = #operation
* affectsState = false
* code = #counts
* resource = #ServiceRequest
* system = false
* type = true
* instance = false
* parameter[0].name = #month
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The calendar month in China's time, as yyyy-MM. 北京时间的日历月，格式 yyyy-MM。"
* parameter[=].type = #string
* parameter[+].name = #institution
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The institution that asked. 查询机构。"
* parameter[=].type = #string
* parameter[+].name = #month
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The month that was asked for. 所查月份。"
* parameter[=].type = #string
* parameter[+].name = #sent
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Referrals that it sent, by direction, refused and overdue. 转出数量，按方向、被拒与逾期分列。"
* parameter[=].part[0].name = #up
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #down
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #lateral
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #outside
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #refused
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #overdue
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[+].name = #received
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "Referrals that it received, likewise. 转入数量，分列同上。"
* parameter[=].part[0].name = #up
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #down
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #lateral
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #outside
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #refused
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
* parameter[=].part[+].name = #overdue
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #integer
