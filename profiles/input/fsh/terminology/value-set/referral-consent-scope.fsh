ValueSet: ReferralConsentScopeVS
Id: referral-consent-scope
Title: "Scope of referral consent 转诊同意范围"
Description: "Consent to the treatment, and to sharing the referral's papers for it. 同意转诊诊疗及为此共享转诊资料。"
* ^experimental = false
* http://terminology.hl7.org/CodeSystem/consentscope#treatment
