Extension: TcClinicType
Id: tc-clinic-type
Title: "Clinic type 门诊类型"
Description: "What kind of clinic a session is: the shares of slots are counted by it. 出诊的门诊类型，号源占比按此计算。"
Context: Schedule
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from ClinicTypeVS (required)
