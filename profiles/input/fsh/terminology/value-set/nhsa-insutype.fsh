ValueSet: InsuranceSchemeVS
Id: nhsa-insutype
Title: "Insurance scheme 险种"
Description: "Schemes of the basic medical insurance. 基本医疗保险险种类型。"
* ^experimental = false
* include codes from system InsuranceScheme
