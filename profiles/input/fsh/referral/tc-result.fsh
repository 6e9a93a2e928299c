Profile: TcResult
Parent: Observation
Id: tc-result
Title: "Result 检查检验结果"
Description: "One laboratory or examination result. 一项检验或检查结果。"
* obeys measured-or-explained
* identifier MS
* status MS
* category 1..* MS
* code MS
* subject 1..1 MS
* subject only Reference(TcPatient)
* effective[x] 1..1 MS
* performer MS
* value[x] MS
* dataAbsentReason MS
* interpretation MS
* referenceRange MS
* component MS
