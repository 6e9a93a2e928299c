Extension: TcSeparateConsent
Id: tc-separate-consent
Title: "Separate consent 单独同意"
Description: "The patient was asked about the sensitive classes by themselves, apart from all else, and agreed. 已就敏感个人信息单独告知并取得单独同意。"
Context: Consent
* value[x] 1..1 MS
* value[x] only boolean
