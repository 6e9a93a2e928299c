Instance: summary
InstanceOf: OperationDefinition
Usage: #definition
Title: "Patient summary 患者摘要"
Description: "The International Patient Summary of one patient, of what the caller may read now. 一位患者的国际患者摘要，只含调用方此刻有权查看的记录。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/summary"
* name = "PatientSummary"
* title = "Patient summary 患者摘要"
* description = """
The International Patient Summary of one patient: problems, allergies and medications always; results, vital signs, visits and documents where there are any. It holds only what the caller may read now; kinds that the token has no scope for are left out, and the Composition says so. A caller with no ground for the patient gets 404.

一位患者的国际患者摘要：诊断、过敏、用药三节必有；检查检验、生命体征、就诊、文书有则列出。只含调用方此刻有权查看的记录；令牌无授权范围的类别不列入，并在 Composition 中说明。对该患者没有任何依据的调用方得到 404。
"""
* status = #active
* experimental = false
* date = "2026-11-21"
* kind = #operation
* affectsState = false
* code = #summary
* base = "http://hl7.org/fhir/uv/ips/OperationDefinition/summary"
* resource = #Patient
* system = false
* type = false
* instance = true
* parameter[0].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "A Bundle of type document whose first entry is the Composition. 类型为 document 的 Bundle，第一项为 Composition。"
* parameter[=].type = #Bundle
