Extension: TcSlotOpening
Id: tc-slot-opening
Title: "Opening 开放时间"
Description: "From when a slot can be booked, and by whom: instants that are compared with the clock whenever somebody asks. 号源何时起、可由谁预约：每次查询时与时钟比较。"
Context: Slot
* extension contains platform 0..1 MS and release 0..1 MS and public 0..1 MS and return 0..1 MS
* extension[platform] ^short = "From when family doctors can book it 向家庭医生开放的时间"
* extension[platform].value[x] 1..1
* extension[platform].value[x] only instant
* extension[release] ^short = "When a locked slot is released to family doctors 预留号释放给家庭医生的时间"
* extension[release].value[x] 1..1
* extension[release].value[x] only instant
* extension[public] ^short = "From when residents can book it themselves 向社会开放的时间"
* extension[public].value[x] 1..1
* extension[public].value[x] only instant
* extension[return] ^short = "When what is not booked goes back to the hospital 未预约号源退回医院的时间"
* extension[return].value[x] 1..1
* extension[return].value[x] only instant
