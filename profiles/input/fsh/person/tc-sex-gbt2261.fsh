Extension: TcSexGbt2261
Id: tc-sex-gbt2261
Title: "Sex after GB/T 2261.1 性别代码"
Description: "The sex as registered, which tells not stated (9) from unknown (0). 登记的性别代码，区分未说明（9）与未知（0）。"
Context: Patient
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from SexVS (required)
