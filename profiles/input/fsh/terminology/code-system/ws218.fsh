CodeSystem: InstitutionType
Id: ws218
Title: "Institution type 医疗卫生机构类别"
Description: "Types of health institution after WS 218. 按 WS 218 的卫生机构类别。"
* insert Complete
* #A100 "综合医院"
* #A100 insert English([[General hospital]])
* #A210 "中医医院"
* #A210 insert English([[Hospital of Chinese medicine]])
* #A220 "中医专科医院"
* #A220 insert English([[Specialised hospital of Chinese medicine]])
* #A300 "中西医结合医院"
* #A300 insert English([[Hospital of integrated Chinese and Western medicine]])
* #A400 "民族医医院"
* #A400 insert English([[Hospital of ethnic medicine]])
* #A511 "口腔医院"
* #A511 insert English([[Dental hospital]])
* #A512 "眼科医院"
* #A512 insert English([[Eye hospital]])
* #A513 "耳鼻喉科医院"
* #A513 insert English([[Ear, nose and throat hospital]])
* #A514 "肿瘤医院"
* #A514 insert English([[Cancer hospital]])
* #A515 "心血管病医院"
* #A515 insert English([[Cardiovascular hospital]])
* #A516 "胸科医院"
* #A516 insert English([[Chest hospital]])
* #A517 "血液病医院"
* #A517 insert English([[Blood disease hospital]])
* #A518 "妇产（科）医院"
* #A518 insert English([[Maternity hospital]])
* #A519 "儿童医院"
* #A519 insert English([[Children's hospital]])
* #A520 "精神病医院"
* #A520 insert English([[Psychiatric hospital]])
* #A521 "传染病医院"
* #A521 insert English([[Infectious disease hospital]])
* #A522 "皮肤病医院"
* #A522 insert English([[Skin disease hospital]])
* #A523 "结核病医院"
* #A523 insert English([[Tuberculosis hospital]])
* #A524 "麻风病医院"
* #A524 insert English([[Leprosy hospital]])
* #A525 "职业病医院"
* #A525 insert English([[Occupational disease hospital]])
* #A526 "骨科医院"
* #A526 insert English([[Orthopaedic hospital]])
* #A527 "康复医院"
* #A527 insert English([[Rehabilitation hospital]])
* #A528 "整形外科医院"
* #A528 insert English([[Plastic surgery hospital]])
* #A529 "美容医院"
* #A529 insert English([[Cosmetic surgery hospital]])
* #A539 "其他专科医院"
* #A539 insert English([[Other specialised hospital]])
* #A600 "疗养院"
* #A600 insert English([[Sanatorium]])
* #A700 "护理院（站）"
* #A700 insert English([[Nursing home]])
* #B100 "社区卫生服务中心"
* #B100 insert English([[Community health centre]])
* #B200 "社区卫生服务站"
* #B200 insert English([[Community health station]])
* #C100 "街道卫生院"
* #C100 insert English([[Subdistrict health centre]])
* #C210 "中心卫生院"
* #C210 insert English([[Central township health centre]])
* #C220 "乡卫生院"
* #C220 insert English([[Township health centre]])
* #D600 "村卫生室"
* #D600 insert English([[Village clinic]])
* #E100 "急救中心"
* #E100 insert English([[Emergency centre]])
* #E200 "急救中心站"
* #E200 insert English([[Emergency sub-centre]])
* #E300 "急救站"
* #E300 insert English([[Emergency station]])
* #G100 "妇幼保健院"
* #G100 insert English([[Maternal and child health hospital]])
* #G200 "妇幼保健所"
* #G200 insert English([[Maternal and child health institute]])
* #G300 "妇幼保健站"
* #G300 insert English([[Maternal and child health station]])
* #J100 "疾病预防控制中心"
* #J100 insert English([[Centre for disease control]])
* #K100 "卫生监督所（局）"
* #K100 insert English([[Health inspection office]])
