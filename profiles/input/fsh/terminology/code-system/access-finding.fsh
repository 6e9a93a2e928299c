CodeSystem: AccessFinding
Id: access-finding
Title: "Finding on emergency access 紧急调阅复核结论"
Description: "What the authority found when it reviewed an emergency access. 主管部门对紧急调阅的复核结论。"
* insert Complete
* #justified "理由成立"
* #justified insert English([[Justified]])
* #not-justified "理由不成立"
* #not-justified insert English([[Not justified]])
