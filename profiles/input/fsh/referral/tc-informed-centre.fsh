Extension: TcInformedCentre
Id: tc-informed-centre
Title: "Informed centre 知会中心"
Description: "A referral centre that is told of this referral and cannot veto it; written by the exchange. 被知会本次转诊而无权否决的中心，由平台写入。"
Context: Task
* value[x] 1..1 MS
* value[x] only Reference(TcInstitution)
