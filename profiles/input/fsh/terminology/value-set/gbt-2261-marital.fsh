ValueSet: MaritalStatusVS
Id: gbt-2261-marital
Title: "Marital status 婚姻状况代码"
Description: "Marital status after GB/T 2261.2. 按 GB/T 2261.2 的婚姻状况。"
* ^experimental = false
* include codes from system MaritalStatus
