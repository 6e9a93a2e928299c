Extension: TcOutsideAssessor
Id: tc-outside-assessor
Title: "Assessor of an outside referral 外转评估医师"
Description: "The senior doctor who found that the patient has to leave the city. 评估确需转出本市的高级职称医师。"
Context: ServiceRequest
* value[x] 1..1 MS
* value[x] only Reference(TcPractitionerRole)
