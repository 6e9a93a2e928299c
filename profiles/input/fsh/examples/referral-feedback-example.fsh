Instance: referral-feedback-example
InstanceOf: TcReferralFeedback
Title: "A feedback, signed off 已签发的转诊反馈"
Description: "What the city hospital found and did. 市级医院的诊治反馈。"
* status = #final
* subject = Reference(patient-example)
* date = "2026-11-30T15:30:00+08:00"
* author = Reference(practitioner-role-example)
* title = "转诊反馈单"
* attester.mode = #professional
* attester.time = "2026-11-30T15:45:00+08:00"
* attester.party = Reference(practitioner-role-example)
* custodian = Reference(institution-example)
* section[diagnosisResult] insert Narrated([[室间隔缺损]])
* section[treatment] insert Narrated([[室间隔缺损封堵术，恢复顺利]])
* section[nextPlan] insert Narrated([[一个月后复查心脏超声，避免剧烈活动]])
