Profile: TcReferralConsent
Parent: Consent
Id: tc-referral-consent
Title: "Referral consent 转诊知情同意"
Description: "The patient, or a guardian, agrees to the referral and to sharing the papers for it. 患者或监护人同意转诊及为此共享资料。"
* status MS
* scope MS
* scope from ReferralConsentScopeVS (required)
* category MS
* patient 1..1 MS
* patient only Reference(TcPatient)
* dateTime 1..1 MS
* performer 1..* MS
* performer only Reference(TcPatient or TcRelatedPerson)
* organization 1..* MS
* organization only Reference(TcInstitution)
* source[x] MS
* policyRule MS
* provision MS
* provision.purpose MS
