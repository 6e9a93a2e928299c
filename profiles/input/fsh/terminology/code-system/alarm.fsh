CodeSystem: Alarm
Id: alarm
Title: "Alarm 工作提醒类别"
Description: "Why a referral, or the review of an emergency access, needs attention. 转诊或紧急调阅复核需要处理的原因。"
* insert Complete
* #not-acknowledged "急诊未确认" "An emergency was accepted automatically and no person acknowledged it in time. 急诊自动接诊后未按时确认。"
* #not-acknowledged insert English([[Not acknowledged]])
* #not-answered "逾期未答复" "A referral was not answered in time and was passed on. 转诊逾期未答复，已移交。"
* #not-answered insert English([[Not answered]])
* #papers-missing "资料未补齐" "The papers of an emergency were not completed in time. 急诊转诊资料未按时补齐。"
* #papers-missing insert English([[Papers missing]])
* #way-back-offered "可回转" "A patient sent up has arrived; the way back to this institution is drafted. 上转患者已到诊，回本机构的下转草稿已备好。"
* #way-back-offered insert English([[Way back offered]])
* #outside-alliance "转往联合体外" "A referral leaves the alliance; for information only. 转诊超出联合体，仅供知悉。"
* #outside-alliance insert English([[Outside the alliance]])
* #no-show "未到诊" "The patient did not come. 患者未按约到诊。"
* #no-show insert English([[No-show]])
* #expired "已过期" "An accepted referral has passed its period. 已接诊的转诊逾期失效。"
* #expired insert English([[Expired]])
* #needs-slot "停诊待改约" "The clinic of a booking is stopped; the patient needs another slot. 所预约的门诊停诊，患者需要改约。"
* #needs-slot insert English([[Needs another slot]])
* #doctor-replaced "替诊" "Another doctor holds the clinic of a booking, which stands. 所预约的门诊由其他医师替诊，预约仍有效。"
* #doctor-replaced insert English([[Doctor replaced]])
* #not-reviewed "紧急调阅未复核" "An emergency access was not reviewed in time. 紧急调阅未按时复核。"
* #not-reviewed insert English([[Not reviewed]])
