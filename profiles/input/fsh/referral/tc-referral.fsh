Profile: TcReferral
Parent: ServiceRequest
Id: tc-referral
Title: "Referral 转诊单"
Description: "A doctor asks another institution to take a patient in: up, down, across or outside the city. 医师请其他机构接诊患者：上转、下转、平转或转出本市。"
* extension contains TcPurpose named purpose 0..1 MS
    and TcCapabilityReason named capabilityReason 0..1 MS
    and TcOutsideAssessor named outsideAssessor 0..1 MS
    and TcEmergency named emergency 0..1 MS
    and TcDecidedUnder named decidedUnder 0..1 MS
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains number 1..1 MS
* identifier[number] ^short = "The sender's referral number 转出机构转诊单号"
* identifier[number].system 1..1
* identifier[number].system = "https://tieredcare.github.io/fhir/sid/referral-number" (exactly)
* identifier[number].value 1..1
* identifier[number].assigner 1..1 MS
* identifier[number].assigner only Reference(TcInstitution)
* basedOn MS
* basedOn only Reference(TcReferral)
* basedOn ^short = "The step before on the ladder 上一级转诊"
* requisition MS
* requisition ^short = "The ladder's root; written by the exchange 转诊链起点，由平台写入"
* status MS
* intent MS
* intent = #order (exactly)
* category 1..* MS
* category ^slicing.discriminator.type = #value
* category ^slicing.discriminator.path = "coding.system"
* category ^slicing.rules = #open
* category contains direction 1..1 MS
* category[direction] from ReferralCategoryVS (required)
* category[direction].coding 1..1
* category[direction].coding.system 1..1
* category[direction].coding.system = Canonical(ReferralCategory) (exactly)
* priority MS
* priority ^short = "routine | urgent | asap | stat (emergency 急诊)"
* code MS
* code from ReferralNeedVS (required)
* subject MS
* subject only Reference(TcPatient)
* encounter MS
* encounter only Reference(TcEncounter)
* occurrence[x] MS
* occurrence[x] only Period
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(TcPractitionerRole or TcInstitution)
* requester ^short = "The referring doctor; on a draft by the exchange the institution 转诊医师；平台代拟的草稿可为机构"
* performerType MS
* performerType from DepartmentVS (required)
* performer 0..2 MS
* performer only Reference(TcInstitution or TcDepartment or TcPractitionerRole)
* reasonCode MS
* reasonCode.coding ^slicing.discriminator.type = #value
* reasonCode.coding ^slicing.discriminator.path = "system"
* reasonCode.coding ^slicing.rules = #open
* reasonCode.coding contains icd10 0..1 MS
* reasonCode.coding[icd10] obeys icd10-format
* reasonCode.coding[icd10].system 1..1
* reasonCode.coding[icd10].system = $icd10 (exactly)
* reasonCode.coding[icd10].code 1..1
* insurance MS
* insurance only Reference(TcCoverage)
* supportingInfo MS
* supportingInfo ^short = "Note, consent, results, vital signs, drugs, attachments 转诊单、知情同意、检查检验、生命体征、用药、附件"
