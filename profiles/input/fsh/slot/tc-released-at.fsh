Extension: TcReleasedAt
Id: tc-released-at
Title: "Released at 释放时间"
Description: "When slots of a session that had been held back, and that nobody had, were released to family doctors. 该次出诊的预留号向家庭医生释放的时间；仅在释放时仍有余号才填写。"
Context: Schedule
* value[x] 1..1 MS
* value[x] only instant
