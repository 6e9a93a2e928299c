Profile: TcReferralNote
Parent: Composition
Id: tc-referral-note
Title: "Referral note 转诊单正文"
Description: "The paper form of a referral: up, across and outside use the up form, down the down form; which sections a form needs is a rule's to say. 转诊单正文：上转、平转、外转用上转单，下转用下转单；必填内容由规则判定。"
* status MS
* type MS
* type = $loinc#57133-1
* category 1..1 MS
* category from ReferralCategoryVS (required)
* subject 1..1 MS
* subject only Reference(TcPatient)
* encounter MS
* date MS
* author MS
* author only Reference(TcPractitionerRole)
* custodian 1..1 MS
* custodian only Reference(TcInstitution)
* section 1..* MS
* section.code 1..1 MS
* section.code from ReferralSectionVS (extensible)
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section contains impression 0..1 MS
    and presentHistory 0..1 MS
    and pastHistory 0..1 MS
    and treatment 0..1 MS
    and results 0..1 MS
    and medication 0..1 MS
    and allergies 0..1 MS
    and diagnosisResult 0..1 MS
    and mainResults 0..1 MS
    and nextPlan 0..1 MS
    and followUpPlan 0..1 MS
    and inpatientNumber 0..1 MS
    and dischargeMedication 0..1 MS
* section[impression].code = ReferralSection#impression
* section[presentHistory].code = ReferralSection#present-history
* section[pastHistory].code = ReferralSection#past-history
* section[treatment].code = ReferralSection#treatment
* section[results].code = ReferralSection#results
* section[medication].code = ReferralSection#medication
* section[allergies].code = ReferralSection#allergies
* section[diagnosisResult].code = ReferralSection#diagnosis-result
* section[mainResults].code = ReferralSection#main-results
* section[nextPlan].code = ReferralSection#next-plan
* section[followUpPlan].code = ReferralSection#follow-up-plan
* section[inpatientNumber].code = ReferralSection#inpatient-number
* section[dischargeMedication].code = ReferralSection#discharge-medication
