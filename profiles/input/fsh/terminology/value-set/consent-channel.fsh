ValueSet: ConsentChannelVS
Id: consent-channel
Title: "Consent channel 授权渠道"
Description: "How a consent was expressed. 患者表示同意的方式。"
* ^experimental = false
* include codes from system ConsentChannel
