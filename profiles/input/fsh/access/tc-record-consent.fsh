Profile: TcRecordConsent
Parent: Consent
Id: tc-record-consent
Title: "Consent to read the record 档案调阅授权"
Description: "The patient, or a guardian, lets named institutions read the record for a purpose and a time; sensitive classes only with separate consent. 患者或监护人授权指定机构在约定期限内为约定目的调阅档案；敏感信息须另行取得单独同意。"
* status MS
* scope MS
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category MS
* patient 1..1 MS
* patient only Reference(TcPatient)
* dateTime 1..1 MS
* performer 1..* MS
* performer only Reference(TcPatient or TcRelatedPerson)
* performer ^short = "The patient, or the guardian who consents 患者本人或监护人"
* organization 1..1 MS
* organization only Reference(TcInstitution)
* organization ^short = "The institution that took the consent 取得授权的机构"
* source[x] MS
* verification MS
* policyRule MS
* extension contains TcSeparateConsent named separateConsent 0..1 MS
    and TcNoticeVersion named noticeVersion 1..1 MS
    and TcConsentChannel named channel 1..1 MS
* provision 1..1 MS
* provision.type 1..1 MS
* provision.type = #permit (exactly)
* provision.period 1..1 MS
* provision.period.start 1..1 MS
* provision.period.end 1..1 MS
* provision.actor 1..* MS
* provision.actor ^short = "Who may read 被授权机构"
* provision.actor.role MS
* provision.actor.reference MS
* provision.actor.reference only Reference(TcInstitution)
* provision.purpose 1..* MS
* provision.securityLabel MS
* provision.securityLabel from SensitiveClassVS (required)
