Profile: TcReferralProvenance
Parent: Provenance
Id: tc-referral-provenance
Title: "Referral provenance 转诊来源"
Description: "The referring doctor answers for the referral and its note on behalf of the institution. 转诊医师代表机构对转诊单及其正文负责。"
* target MS
* target only Reference(TcReferral or TcReferralNote)
* recorded MS
* agent MS
* agent.who MS
* agent.who only Reference(TcPractitionerRole)
* agent.onBehalfOf 1..1 MS
* agent.onBehalfOf only Reference(TcInstitution)
* signature MS
