CodeSystem: TaskOutput
Id: task-output
Title: "Task output 任务输出"
Description: "What handling a referral has brought about. 办理转诊所产生的结果。"
* insert Complete
* #appointment "预约"
* #appointment insert English([[Appointment]])
* #bed "床位预留"
* #bed insert English([[Bed reservation]])
* #walk-in-window "到诊时段"
* #walk-in-window insert English([[Walk-in window]])
* #arrival "到诊"
* #arrival insert English([[Arrival]])
* #feedback "转诊反馈"
* #feedback insert English([[Feedback]])
* #down-referral "下转"
* #down-referral insert English([[Down-referral]])
* #no-down-referral-reason "不下转原因"
* #no-down-referral-reason insert English([[Reason of no down-referral]])
* #way-back "回转建议"
* #way-back insert English([[Way back, offered by the exchange]])
* #needed "转诊必要"
* #needed insert English([[Was the referral needed]])
* #complete "资料完整"
* #complete insert English([[Were the papers complete]])
* #timely "转诊及时"
* #timely insert English([[Was the referral timely]])
* #feedback-rating "反馈评价"
* #feedback-rating insert English([[Rating of the feedback]])
* #acknowledged-by "确认人员"
* #acknowledged-by insert English([[Acknowledged by]])
* #proposal "备选机构"
* #proposal insert English([[Proposed institution]])
* #alarm "工作提醒"
* #alarm insert English([[Alarm]])
* #finding "复核结论"
* #finding insert English([[Finding of a review]])
