CodeSystem: ReferralPurpose
Id: referral-purpose
Title: "Purpose of referral 转诊目的"
Description: "What the patient is referred for. 转诊目的。"
* insert Complete
* #1 "诊断"
* #1 insert English([[Diagnosis]])
* #2 "检查"
* #2 insert English([[Examination]])
* #3 "治疗"
* #3 insert English([[Treatment]])
* #4 "康复"
* #4 insert English([[Rehabilitation]])
