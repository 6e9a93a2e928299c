CodeSystem: EventTopic
Id: event-topic
Title: "Event topic 事件主题"
Description: "What one can subscribe to; the topic's address ends in its code. 可订阅的事件主题，其地址以代码结尾。"
* insert Complete
* #referral-submitted "转诊已提交" "A referral's Task becomes requested. 转诊任务变为已提交。"
* #referral-submitted insert English([[Referral submitted]])
* #referral-accepted "转诊已接诊" "A referral's Task becomes accepted. 转诊任务变为已接诊。"
* #referral-accepted insert English([[Referral accepted]])
* #referral-rejected "转诊被拒绝" "A referral's Task becomes rejected. 转诊任务变为已拒绝。"
* #referral-rejected insert English([[Referral rejected]])
* #referral-arrived "转诊患者到诊" "A referral's Task becomes in-progress: the patient has come. 转诊任务变为进行中：患者已到诊。"
* #referral-arrived insert English([[Referred patient arrived]])
* #referral-closed "转诊已结束" "A referral's Task becomes completed, rejected, cancelled, failed or entered-in-error. 转诊任务完成、被拒绝、被取消、失效或作废。"
* #referral-closed insert English([[Referral closed]])
* #referral-overdue "转诊逾期" "An alarm is raised since a referral was not answered, or an emergency not acknowledged, in time. 转诊逾期未答复或急诊逾期未确认，产生提醒。"
* #referral-overdue insert English([[Referral overdue]])
* #discharge-finished "出院" "An inpatient Encounter becomes finished. 住院就诊变为已结束。"
* #discharge-finished insert English([[Discharged]])
* #result-final "结果已出" "A DiagnosticReport becomes final. 诊断报告变为终稿。"
* #result-final insert English([[Result final]])
* #result-corrected "结果已更正" "A DiagnosticReport becomes amended or corrected. 诊断报告被修订或更正。"
* #result-corrected insert English([[Result corrected]])
* #consent-changed "同意已变更" "A Consent is given, or its status changes. 患者同意作出，或其状态变更。"
* #consent-changed insert English([[Consent changed]])
* #emergency-access-opened "紧急调阅" "A record is opened in an emergency. 病历被紧急调阅。"
* #emergency-access-opened insert English([[Emergency access opened]])
* #slot-published "号源已发布" "A hospital publishes the slots of a session, or publishes them anew. 医院发布或重新发布某次出诊的号源。"
* #slot-published insert English([[Slots published]])
* #slot-released "预留号已释放" "Slots of a session that had been held back are released to family doctors, and some of them are free. 某次出诊的预留号向家庭医生释放，且仍有余号。"
* #slot-released insert English([[Held-back slots released]])
* #slot-returned "号源已退回" "A hospital takes back what the platform had of a session and nobody booked in time. 医院收回某次出诊未被预约的平台号源。"
* #slot-returned insert English([[Slots returned]])
* #clinic-stopped "停诊" "A published session is stopped, or no longer among those of its day. 已发布的出诊停诊，或重新发布后不再出诊。"
* #clinic-stopped insert English([[Clinic stopped]])
* #doctor-replaced "替诊" "Another doctor holds a published session. 已发布的出诊由其他医师替诊。"
* #doctor-replaced insert English([[Doctor replaced]])
* #slot-booked "号源已预约" "An Appointment takes a slot, or another slot than before. 预约占用了号源，或改约到另一号源。"
* #slot-booked insert English([[Slot booked]])
* #slot-cancelled "号源预约已取消" "The Appointment of a slot becomes cancelled. 号源的预约变为已取消。"
* #slot-cancelled insert English([[Booked slot cancelled]])
* #slot-no-show "预约未到" "The Appointment of a slot becomes noshow: the patient has not come. 号源的预约变为未到：患者没有到诊。"
* #slot-no-show insert English([[Booked patient did not come]])
