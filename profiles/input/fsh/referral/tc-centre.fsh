Extension: TcCentre
Id: tc-centre
Title: "Handling centre 经办中心"
Description: "The referral centre that handles this referral; written by the exchange. 经办本次转诊的中心，由平台写入。"
Context: Task
* value[x] 1..1 MS
* value[x] only Reference(TcInstitution)
