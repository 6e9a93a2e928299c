ValueSet: FamilyRelationVS
Id: gbt-4761
Title: "Family relation 家庭关系代码"
Description: "Relation to the patient after GB/T 4761. 按 GB/T 4761 的家庭关系。"
* ^experimental = false
* include codes from system FamilyRelation
