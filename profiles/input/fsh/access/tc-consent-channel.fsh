Extension: TcConsentChannel
Id: tc-consent-channel
Title: "Channel 授权渠道"
Description: "How the patient expressed the consent. 患者表示同意的方式。"
Context: Consent
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from ConsentChannelVS (required)
