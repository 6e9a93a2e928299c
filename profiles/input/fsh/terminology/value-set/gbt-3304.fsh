ValueSet: EthnicityVS
Id: gbt-3304
Title: "Ethnic group 民族代码"
Description: "Ethnic groups after GB/T 3304. 按 GB/T 3304 的民族。"
* ^experimental = false
* include codes from system Ethnicity
