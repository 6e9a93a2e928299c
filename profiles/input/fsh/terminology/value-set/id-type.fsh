ValueSet: IdentifierTypeVS
Id: id-type
Title: "Type of identity document 身份证件类别"
Description: "CV02.01.101, the kinds of identity document. CV02.01.101 身份证件类别。"
* ^experimental = false
* include codes from system IdentifierType
