CodeSystem: FamilyRelation
Id: gbt-4761
Title: "Family relation 家庭关系代码"
Description: "Relation to the patient after GB/T 4761. 按 GB/T 4761 的家庭关系。"
* ^url = "urn:oid:2.16.156.10011.2.3.3.8"
* insert Complete
* #0 "本人或户主"
* #0 insert English([[Self]])
* #1 "配偶"
* #1 insert English([[Spouse]])
* #2 "子"
* #2 insert English([[Son]])
* #3 "女"
* #3 insert English([[Daughter]])
* #4 "孙子、孙女或外孙子、外孙女"
* #4 insert English([[Grandchild]])
* #5 "父母"
* #5 insert English([[Parent]])
* #6 "祖父母或外祖父母"
* #6 insert English([[Grandparent]])
* #7 "兄弟姐妹"
* #7 insert English([[Brother or sister]])
* #8 "其他"
* #8 insert English([[Other]])
