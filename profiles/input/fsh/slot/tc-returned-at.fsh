Extension: TcReturnedAt
Id: tc-returned-at
Title: "Returned at 退回时间"
Description: "When the hospital last took back what the platform had of a session and nobody had booked in time. 医院最近一次收回该次出诊未被预约的平台号源的时间。"
Context: Schedule
* value[x] 1..1 MS
* value[x] only instant
