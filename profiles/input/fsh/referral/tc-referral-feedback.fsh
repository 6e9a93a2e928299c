Profile: TcReferralFeedback
Parent: Composition
Id: tc-referral-feedback
Title: "Referral feedback 转诊反馈"
Description: "What the receiver found and did and what comes next, signed off by a doctor. 接诊机构的诊断结果、治疗经过与下一步方案，由医师签发。"
* obeys sign-off-complete
* status MS
* type MS
* type = $loinc#18842-5
* subject 1..1 MS
* subject only Reference(TcPatient)
* encounter MS
* date MS
* author MS
* author only Reference(TcPractitionerRole)
* attester MS
* custodian 1..1 MS
* custodian only Reference(TcInstitution)
* section 1..* MS
* section.code 1..1 MS
* section.code from ReferralSectionVS (extensible)
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section contains diagnosisResult 1..1 MS and treatment 1..1 MS and nextPlan 1..1 MS
* section[diagnosisResult].code = ReferralSection#diagnosis-result
* section[treatment].code = ReferralSection#treatment
* section[nextPlan].code = ReferralSection#next-plan

Invariant: sign-off-complete
Description: "A sign-off tells who signed and when. 签发须载明签发人与时间。"
Severity: #error
Expression: "attester.where(mode = 'professional' or mode = 'legal').all(party.exists() and time.exists())"
