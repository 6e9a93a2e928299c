Extension: TcHeldUntil
Id: tc-held-until
Title: "Held until 暂留至"
Description: "Until when a pending appointment keeps its slot: after that it is free again, without anybody saying so. 待定预约保留号源的截止时间，此后号源自动恢复可约。"
Context: Appointment
* value[x] 1..1 MS
* value[x] only instant
