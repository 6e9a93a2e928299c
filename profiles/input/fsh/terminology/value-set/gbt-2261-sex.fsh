ValueSet: SexVS
Id: gbt-2261-sex
Title: "Sex 性别代码"
Description: "Sex after GB/T 2261.1. 按 GB/T 2261.1 的性别。"
* ^experimental = false
* include codes from system Sex
