Extension: TcBed
Id: tc-bed
Title: "Bed or ward 床位或病区"
Description: "The bed, or the ward where no bed is named yet, that is kept for the patient. 为患者保留的床位；尚未定床时为病区。"
Context: Encounter
* value[x] 1..1 MS
* value[x] only string
