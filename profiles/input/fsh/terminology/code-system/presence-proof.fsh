CodeSystem: PresenceProof
Id: presence-proof
Title: "Presence proof 到场凭据"
Description: "What shows that a patient is there or agrees to be looked up. 证明患者到场或同意调阅的凭据。"
* insert Complete
* #id-card-read "读取身份证" "The ID card was read by a device. 设备读取居民身份证。"
* #id-card-read insert English([[ID card read]])
* #e-health-code "扫电子健康码" "The patient showed the code of the e-health card. 患者出示电子健康码。"
* #e-health-code insert English([[E-health code shown]])
* #insurance-code "扫医保码" "The patient showed the insurance code or card. 患者出示医保码或医保卡。"
* #insurance-code insert English([[Insurance code shown]])
* #face "人脸核验" "The patient's face was checked against the ID card. 人脸与身份证核验一致。"
* #face insert English([[Face checked]])
* #signature "签署授权" "The patient or a guardian signed. 患者或监护人签署授权。"
* #signature insert English([[Signed authorisation]])
