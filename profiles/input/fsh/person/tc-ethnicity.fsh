Extension: TcEthnicity
Id: tc-ethnicity
Title: "Ethnic group 民族"
Description: "The ethnic group after GB/T 3304. 按 GB/T 3304 的民族。"
Context: Patient
* value[x] 1..1 MS
* value[x] only Coding
* valueCoding from EthnicityVS (required)
