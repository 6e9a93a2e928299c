Extension: TcNoticeVersion
Id: tc-notice-version
Title: "Notice version 告知书版本"
Description: "The version of the notice that the patient was shown. 向患者出示的告知书版本。"
Context: Consent
* value[x] 1..1 MS
* value[x] only string
