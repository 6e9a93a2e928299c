ValueSet: SensitiveClassVS
Id: sensitive-class
Title: "Sensitive class 敏感信息类别"
Description: "Classes of records that need a separate consent. 须取得单独同意的敏感信息类别。"
* ^experimental = false
* $act#HIV
* $act#MH
* $act#GDIS
* $act#SEX
