CodeSystem: ReferralBusinessStatus
Id: referral-business-status
Title: "Business status of referral 转诊业务状态"
Description: "Where a referral stands, in the words of those who work on it. 转诊的业务状态。"
* insert Complete
* #pending-review "待审核" "The referral centre has to look at it. 待会诊转诊中心审核。"
* #pending-review insert English([[Pending review]])
* #pending-acceptance "待接诊" "The receiver has to answer. 待接诊机构答复。"
* #pending-acceptance insert English([[Pending acceptance]])
* #need-information "待补充" "The sender has to add something. 待转出机构补充资料。"
* #need-information insert English([[Need information]])
* #accepted-awaiting-patient "已接诊待就诊" "A time, bed or window is set. 已安排预约、床位或窗口。"
* #accepted-awaiting-patient insert English([[Accepted, awaiting the patient]])
* #accepted-automatically "自动接诊" "An emergency that no person has acknowledged yet. 急诊已自动接诊，尚无人员确认。"
* #accepted-automatically insert English([[Accepted automatically]])
* #arrived "已到诊" "The patient is with the receiver. 患者已到接诊机构。"
* #arrived insert English([[Arrived]])
* #closed-treated "已结束（收治）" "The receiver treated the patient. 接诊机构已完成诊治。"
* #closed-treated insert English([[Closed, treated]])
* #closed-returned "已结束（转回）" "The patient goes back to the sender or down. 患者已转回或下转。"
* #closed-returned insert English([[Closed, returned]])
* #rejected "已拒绝" "The receiver or centre refused with a reason. 接诊机构或中心说明理由后拒绝。"
* #rejected insert English([[Rejected]])
* #cancelled "已取消" "The sender withdrew it with a reason. 转出机构说明理由后撤销。"
* #cancelled insert English([[Cancelled]])
* #expired "已过期" "Accepted, and its period passed. 接诊后逾期失效。"
* #expired insert English([[Expired]])
* #no-show "未到诊" "The patient did not come. 患者未按约到诊。"
* #no-show insert English([[No-show]])
* #passed-on "已上报" "Not answered in time and passed to a centre. 逾期未答复，已移交中心。"
* #passed-on insert English([[Passed on]])
