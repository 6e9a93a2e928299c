CodeSystem: ReferralHoldReason
Id: referral-hold-reason
Title: "Reason of holding 待补充原因"
Description: "What a referral lacks while it is on hold. 转诊待补充的内容。"
* insert Complete
* #missing-results "缺检查检验结果"
* #missing-results insert English([[Missing results]])
* #missing-history "缺病史资料"
* #missing-history insert English([[Missing history]])
* #identity-unclear "身份信息不清"
* #identity-unclear insert English([[Identity unclear]])
* #consent-unclear "知情同意不清"
* #consent-unclear insert English([[Consent unclear]])
* #other "其他"
* #other insert English([[Other]])
