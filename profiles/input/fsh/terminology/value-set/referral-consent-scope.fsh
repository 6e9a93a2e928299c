ValueSet: ReferralConsentScopeVS
Id: referral-consent-scope
Title: "Scope of referral consent 转诊同意范围"
Description: "Consent to the treatment or to the sharing of papers. 同意诊疗或同意共享资料。"
* ^experimental = false
* http://terminology.hl7.org/CodeSystem/consentscope#treatment
* http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
