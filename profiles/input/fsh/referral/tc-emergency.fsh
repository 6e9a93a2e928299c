Extension: TcEmergency
Id: tc-emergency
Title: "Emergency on the way 急诊转运"
Description: "When an emergency patient left and whom to call on the way. 急诊患者的出发时间与途中联系人。"
Context: ServiceRequest
* extension contains departed-at 0..1 MS and contact 0..1 MS
* extension[departed-at] ^short = "Departed at 出发时间"
* extension[departed-at].value[x] 1..1
* extension[departed-at].value[x] only dateTime
* extension[contact] ^short = "Contact on the way 途中联系方式"
* extension[contact].value[x] 1..1
* extension[contact].value[x] only ContactPoint
