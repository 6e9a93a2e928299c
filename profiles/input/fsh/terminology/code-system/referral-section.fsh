CodeSystem: ReferralSection
Id: referral-section
Title: "Section of note and feedback 转诊单与反馈的内容项"
Description: "Sections of the referral note and the feedback. 转诊单与反馈的内容项。"
* insert Complete
* #impression "初步印象"
* #impression insert English([[Impression]])
* #present-history "主要现病史（转出原因）"
* #present-history insert English([[Present history and reason]])
* #past-history "主要既往史"
* #past-history insert English([[Past history]])
* #treatment "治疗经过"
* #treatment insert English([[Treatment]])
* #results "检查检验摘要"
* #results insert English([[Results]])
* #medication "用药"
* #medication insert English([[Medication]])
* #allergies "过敏史"
* #allergies insert English([[Allergies]])
* #diagnosis-result "诊断结果"
* #diagnosis-result insert English([[Diagnosis]])
* #main-results "主要检查结果"
* #main-results insert English([[Main results]])
* #next-plan "下一步治疗方案及康复建议"
* #next-plan insert English([[Next plan and rehabilitation advice]])
* #follow-up-plan "随访计划"
* #follow-up-plan insert English([[Follow-up plan]])
* #inpatient-number "住院病案号"
* #inpatient-number insert English([[Inpatient record number]])
* #discharge-medication "出院带药"
* #discharge-medication insert English([[Discharge medication]])
