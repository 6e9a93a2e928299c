CodeSystem: ConsentChannel
Id: consent-channel
Title: "Consent channel 授权渠道"
Description: "How a consent was expressed. 患者表示同意的方式。"
* insert Complete
* #paper "纸质签署"
* #paper insert English([[Signed on paper]])
* #signing-device "现场设备签署"
* #signing-device insert English([[Signed on a device at the counter]])
* #resident-app "居民端应用"
* #resident-app insert English([[In the resident's own application]])
