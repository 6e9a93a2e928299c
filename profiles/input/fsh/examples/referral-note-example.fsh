Instance: referral-note-example
InstanceOf: TcReferralNote
Title: "A referral note 转诊单正文"
Description: "The up form. 上转单。"
* status = #final
* category = ReferralCategory#up
* subject = Reference(patient-example)
* date = "2026-11-21T08:55:00+08:00"
* author = Reference(practitioner-role-example)
* title = "双向转诊（转出）单"
* custodian = Reference(township-centre-example)
* section[impression] insert Narrated([[室间隔缺损]])
* section[presentHistory] insert Narrated([[活动后气促三个月，近一周加重]])
* section[pastHistory] insert Narrated([[出生后发现心脏杂音]])
* section[treatment] insert Narrated([[利尿治疗一周，症状缓解不明显]])
* section[results].entry = Reference(result-example)
