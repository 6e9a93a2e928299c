CodeSystem: Department
Id: department
Title: "Department 诊疗科目"
Description: "The national list of departments for licensing. 医疗机构诊疗科目名录。"
* insert Complete
* ^hierarchyMeaning = #is-a
* #01 "预防保健科"
* #01 insert English([[Preventive care]])
* #02 "全科医疗科"
* #02 insert English([[General practice]])
* #03 "内科"
* #03 insert English([[Internal medicine]])
* #03 #03.01 "呼吸内科"
* #03 #03.01 insert English([[Respiratory medicine]])
* #03 #03.02 "消化内科"
* #03 #03.02 insert English([[Gastroenterology]])
* #03 #03.03 "神经内科"
* #03 #03.03 insert English([[Neurology]])
* #03 #03.04 "心血管内科"
* #03 #03.04 insert English([[Cardiology]])
* #03 #03.05 "血液内科"
* #03 #03.05 insert English([[Haematology]])
* #03 #03.06 "肾病学"
* #03 #03.06 insert English([[Nephrology]])
* #03 #03.07 "内分泌"
* #03 #03.07 insert English([[Endocrinology]])
* #03 #03.08 "免疫学"
* #03 #03.08 insert English([[Immunology]])
* #03 #03.09 "变态反应"
* #03 #03.09 insert English([[Allergy]])
* #03 #03.10 "老年病"
* #03 #03.10 insert English([[Geriatrics]])
* #03 #03.11 "内科其他专业"
* #03 #03.11 insert English([[Other Internal medicine]])
* #04 "外科"
* #04 insert English([[Surgery]])
* #04 #04.01 "普通外科"
* #04 #04.01 insert English([[General surgery]])
* #04 #04.02 "神经外科"
* #04 #04.02 insert English([[Neurosurgery]])
* #04 #04.03 "骨科"
* #04 #04.03 insert English([[Orthopaedics]])
* #04 #04.04 "泌尿外科"
* #04 #04.04 insert English([[Urology]])
* #04 #04.05 "胸外科"
* #04 #04.05 insert English([[Thoracic surgery]])
* #04 #04.06 "心脏大血管外科"
* #04 #04.06 insert English([[Cardiac and great-vessel surgery]])
* #04 #04.07 "烧伤科"
* #04 #04.07 insert English([[Burns]])
* #04 #04.08 "整形外科"
* #04 #04.08 insert English([[Plastic surgery]])
* #04 #04.09 "外科其他专业"
* #04 #04.09 insert English([[Other Surgery]])
* #05 "妇产科"
* #05 insert English([[Obstetrics and gynaecology]])
* #05 #05.01 "妇科"
* #05 #05.01 insert English([[Gynaecology]])
* #05 #05.02 "产科"
* #05 #05.02 insert English([[Obstetrics]])
* #05 #05.03 "计划生育"
* #05 #05.03 insert English([[Family planning]])
* #05 #05.04 "优生学"
* #05 #05.04 insert English([[Eugenics]])
* #05 #05.05 "生殖健康与不孕症"
* #05 #05.05 insert English([[Reproductive health and infertility]])
* #05 #05.06 "妇产科其他专业"
* #05 #05.06 insert English([[Other Obstetrics and gynaecology]])
* #06 "妇女保健科"
* #06 insert English([[Women's health]])
* #06 #06.01 "青春期保健"
* #06 #06.01 insert English([[Adolescent care]])
* #06 #06.02 "围产期保健"
* #06 #06.02 insert English([[Perinatal care]])
* #06 #06.03 "更年期保健"
* #06 #06.03 insert English([[Menopause care]])
* #06 #06.04 "妇女心理卫生"
* #06 #06.04 insert English([[Women's mental health]])
* #06 #06.05 "妇女营养"
* #06 #06.05 insert English([[Women's nutrition]])
* #06 #06.06 "妇女保健科其他专业"
* #06 #06.06 insert English([[Other Women's health]])
* #07 "儿科"
* #07 insert English([[Paediatrics]])
* #07 #07.01 "新生儿"
* #07 #07.01 insert English([[Neonatology]])
* #07 #07.02 "小儿传染病"
* #07 #07.02 insert English([[Paediatric infectious diseases]])
* #07 #07.03 "小儿消化"
* #07 #07.03 insert English([[Paediatric gastroenterology]])
* #07 #07.04 "小儿呼吸"
* #07 #07.04 insert English([[Paediatric respiratory medicine]])
* #07 #07.05 "小儿心脏病"
* #07 #07.05 insert English([[Paediatric cardiology]])
* #07 #07.06 "小儿肾病"
* #07 #07.06 insert English([[Paediatric nephrology]])
* #07 #07.07 "小儿血液病"
* #07 #07.07 insert English([[Paediatric haematology]])
* #07 #07.08 "小儿神经病学"
* #07 #07.08 insert English([[Paediatric neurology]])
* #07 #07.09 "小儿内分泌"
* #07 #07.09 insert English([[Paediatric endocrinology]])
* #07 #07.10 "小儿遗传病"
* #07 #07.10 insert English([[Paediatric genetics]])
* #07 #07.11 "小儿免疫"
* #07 #07.11 insert English([[Paediatric immunology]])
* #07 #07.12 "儿科其他专业"
* #07 #07.12 insert English([[Other Paediatrics]])
* #08 "小儿外科"
* #08 insert English([[Paediatric surgery]])
* #08 #08.01 "小儿普通外科"
* #08 #08.01 insert English([[Paediatric general surgery]])
* #08 #08.02 "小儿骨科"
* #08 #08.02 insert English([[Paediatric orthopaedics]])
* #08 #08.03 "小儿泌尿外科"
* #08 #08.03 insert English([[Paediatric urology]])
* #08 #08.04 "小儿胸心外科"
* #08 #08.04 insert English([[Paediatric cardiothoracic surgery]])
* #08 #08.05 "小儿神经外科"
* #08 #08.05 insert English([[Paediatric neurosurgery]])
* #08 #08.06 "小儿外科其他专业"
* #08 #08.06 insert English([[Other Paediatric surgery]])
* #09 "儿童保健科"
* #09 insert English([[Child health]])
* #09 #09.01 "儿童生长发育"
* #09 #09.01 insert English([[Growth and development]])
* #09 #09.02 "儿童营养"
* #09 #09.02 insert English([[Child nutrition]])
* #09 #09.03 "儿童心理卫生"
* #09 #09.03 insert English([[Child mental health]])
* #09 #09.04 "儿童五官保健"
* #09 #09.04 insert English([[Child eye, ear and dental care]])
* #09 #09.05 "儿童康复"
* #09 #09.05 insert English([[Child rehabilitation]])
* #09 #09.06 "儿童保健科其他专业"
* #09 #09.06 insert English([[Other Child health]])
* #10 "眼科"
* #10 insert English([[Ophthalmology]])
* #11 "耳鼻咽喉科"
* #11 insert English([[Otorhinolaryngology]])
* #11 #11.01 "耳科"
* #11 #11.01 insert English([[Otology]])
* #11 #11.02 "鼻科"
* #11 #11.02 insert English([[Rhinology]])
* #11 #11.03 "咽喉科"
* #11 #11.03 insert English([[Laryngology]])
* #11 #11.04 "耳鼻咽喉科其他专业"
* #11 #11.04 insert English([[Other Otorhinolaryngology]])
* #12 "口腔科"
* #12 insert English([[Dentistry]])
* #12 #12.01 "牙体牙髓病"
* #12 #12.01 insert English([[Endodontics]])
* #12 #12.02 "牙周病"
* #12 #12.02 insert English([[Periodontics]])
* #12 #12.03 "口腔黏膜病"
* #12 #12.03 insert English([[Oral mucosal diseases]])
* #12 #12.04 "儿童口腔"
* #12 #12.04 insert English([[Paediatric dentistry]])
* #12 #12.05 "口腔颌面外科"
* #12 #12.05 insert English([[Oral and maxillofacial surgery]])
* #12 #12.06 "口腔修复"
* #12 #12.06 insert English([[Prosthodontics]])
* #12 #12.07 "口腔正畸"
* #12 #12.07 insert English([[Orthodontics]])
* #12 #12.08 "口腔种植"
* #12 #12.08 insert English([[Implant dentistry]])
* #12 #12.09 "口腔麻醉"
* #12 #12.09 insert English([[Dental anaesthesia]])
* #12 #12.10 "口腔颌面医学影像"
* #12 #12.10 insert English([[Oral and maxillofacial imaging]])
* #12 #12.11 "口腔病理"
* #12 #12.11 insert English([[Oral pathology]])
* #12 #12.12 "预防口腔"
* #12 #12.12 insert English([[Preventive dentistry]])
* #12 #12.13 "口腔科其他专业"
* #12 #12.13 insert English([[Other Dentistry]])
* #13 "皮肤科"
* #13 insert English([[Dermatology]])
* #13 #13.01 "皮肤病"
* #13 #13.01 insert English([[Skin diseases]])
* #13 #13.02 "性传播疾病"
* #13 #13.02 insert English([[Sexually transmitted diseases]])
* #13 #13.03 "皮肤科其他专业"
* #13 #13.03 insert English([[Other Dermatology]])
* #14 "医疗美容科"
* #14 insert English([[Cosmetic medicine]])
* #15 "精神科"
* #15 insert English([[Psychiatry]])
* #15 #15.01 "精神病"
* #15 #15.01 insert English([[Psychosis]])
* #15 #15.02 "精神卫生"
* #15 #15.02 insert English([[Mental health]])
* #15 #15.03 "药物依赖"
* #15 #15.03 insert English([[Drug dependence]])
* #15 #15.04 "精神康复"
* #15 #15.04 insert English([[Psychiatric rehabilitation]])
* #15 #15.05 "社区防治"
* #15 #15.05 insert English([[Community psychiatry]])
* #15 #15.06 "临床心理"
* #15 #15.06 insert English([[Clinical psychology]])
* #15 #15.07 "司法精神"
* #15 #15.07 insert English([[Forensic psychiatry]])
* #15 #15.08 "精神科其他专业"
* #15 #15.08 insert English([[Other Psychiatry]])
* #16 "传染科"
* #16 insert English([[Infectious diseases]])
* #16 #16.01 "肠道传染病"
* #16 #16.01 insert English([[Intestinal infections]])
* #16 #16.02 "呼吸道传染病"
* #16 #16.02 insert English([[Respiratory infections]])
* #16 #16.03 "肝炎"
* #16 #16.03 insert English([[Hepatitis]])
* #16 #16.04 "虫媒传染病"
* #16 #16.04 insert English([[Insect-borne infections]])
* #16 #16.05 "动物源性传染病"
* #16 #16.05 insert English([[Zoonoses]])
* #16 #16.06 "蠕虫病"
* #16 #16.06 insert English([[Helminthiases]])
* #16 #16.07 "传染科其他专业"
* #16 #16.07 insert English([[Other Infectious diseases]])
* #17 "结核病科"
* #17 insert English([[Tuberculosis]])
* #18 "地方病科"
* #18 insert English([[Endemic diseases]])
* #19 "肿瘤科"
* #19 insert English([[Oncology]])
* #20 "急诊医学科"
* #20 insert English([[Emergency medicine]])
* #21 "康复医学科"
* #21 insert English([[Rehabilitation medicine]])
* #22 "运动医学科"
* #22 insert English([[Sports medicine]])
* #23 "职业病科"
* #23 insert English([[Occupational diseases]])
* #23 #23.01 "职业中毒"
* #23 #23.01 insert English([[Occupational poisoning]])
* #23 #23.02 "尘肺"
* #23 #23.02 insert English([[Pneumoconiosis]])
* #23 #23.03 "放射病"
* #23 #23.03 insert English([[Radiation sickness]])
* #23 #23.04 "物理因素损伤"
* #23 #23.04 insert English([[Injury by physical agents]])
* #23 #23.05 "职业健康监护"
* #23 #23.05 insert English([[Occupational health surveillance]])
* #23 #23.06 "职业病科其他专业"
* #23 #23.06 insert English([[Other Occupational diseases]])
* #24 "临终关怀科"
* #24 insert English([[Hospice care]])
* #25 "特种医学与军事医学科"
* #25 insert English([[Special and military medicine]])
* #26 "麻醉科"
* #26 insert English([[Anaesthesiology]])
* #27 "疼痛科"
* #27 insert English([[Pain medicine]])
* #28 "重症医学科"
* #28 insert English([[Intensive care]])
* #30 "医学检验科"
* #30 insert English([[Laboratory medicine]])
* #30 #30.01 "临床体液、血液"
* #30 #30.01 insert English([[Clinical haematology and body fluids]])
* #30 #30.02 "临床微生物学"
* #30 #30.02 insert English([[Clinical microbiology]])
* #30 #30.03 "临床化学检验"
* #30 #30.03 insert English([[Clinical chemistry]])
* #30 #30.04 "临床免疫、血清学"
* #30 #30.04 insert English([[Clinical immunology and serology]])
* #30 #30.05 "临床细胞分子遗传学"
* #30 #30.05 insert English([[Clinical cell and molecular genetics]])
* #30 #30.06 "医学检验科其他专业"
* #30 #30.06 insert English([[Other Laboratory medicine]])
* #31 "病理科"
* #31 insert English([[Pathology]])
* #32 "医学影像科"
* #32 insert English([[Medical imaging]])
* #32 #32.01 "X 线诊断"
* #32 #32.01 insert English([[X-ray]])
* #32 #32.02 "CT 诊断"
* #32 #32.02 insert English([[Computed tomography]])
* #32 #32.03 "磁共振成像诊断"
* #32 #32.03 insert English([[Magnetic resonance imaging]])
* #32 #32.04 "核医学"
* #32 #32.04 insert English([[Nuclear medicine]])
* #32 #32.05 "超声诊断"
* #32 #32.05 insert English([[Ultrasound]])
* #32 #32.06 "心电诊断"
* #32 #32.06 insert English([[Electrocardiography]])
* #32 #32.07 "脑电及脑血流图诊断"
* #32 #32.07 insert English([[Electroencephalography and cerebral rheography]])
* #32 #32.08 "神经肌肉电图"
* #32 #32.08 insert English([[Electromyography]])
* #32 #32.09 "介入放射学"
* #32 #32.09 insert English([[Interventional radiology]])
* #32 #32.10 "放射治疗"
* #32 #32.10 insert English([[Radiotherapy]])
* #32 #32.11 "医学影像科其他专业"
* #32 #32.11 insert English([[Other Medical imaging]])
* #50 "中医科"
* #50 insert English([[Chinese medicine]])
* #50 #50.01 "中医内科"
* #50 #50.01 insert English([[Chinese medicine: Internal medicine]])
* #50 #50.02 "中医外科"
* #50 #50.02 insert English([[Chinese medicine: Surgery]])
* #50 #50.03 "中医妇产科"
* #50 #50.03 insert English([[Chinese medicine: Obstetrics and gynaecology]])
* #50 #50.04 "中医儿科"
* #50 #50.04 insert English([[Chinese medicine: Paediatrics]])
* #50 #50.05 "中医皮肤科"
* #50 #50.05 insert English([[Chinese medicine: Dermatology]])
* #50 #50.06 "中医眼科"
* #50 #50.06 insert English([[Chinese medicine: Ophthalmology]])
* #50 #50.07 "中医耳鼻咽喉科"
* #50 #50.07 insert English([[Chinese medicine: Otorhinolaryngology]])
* #50 #50.08 "中医口腔科"
* #50 #50.08 insert English([[Chinese medicine: Dentistry]])
* #50 #50.09 "中医肿瘤科"
* #50 #50.09 insert English([[Chinese medicine: Oncology]])
* #50 #50.10 "中医骨伤科"
* #50 #50.10 insert English([[Chinese medicine: Orthopaedics and traumatology]])
* #50 #50.11 "中医肛肠科"
* #50 #50.11 insert English([[Chinese medicine: Proctology]])
* #50 #50.12 "中医老年病科"
* #50 #50.12 insert English([[Chinese medicine: Geriatrics]])
* #50 #50.13 "中医针灸科"
* #50 #50.13 insert English([[Chinese medicine: Acupuncture]])
* #50 #50.14 "中医推拿科"
* #50 #50.14 insert English([[Chinese medicine: Tuina massage]])
* #50 #50.15 "中医康复医学"
* #50 #50.15 insert English([[Chinese medicine: Rehabilitation]])
* #50 #50.16 "中医急诊科"
* #50 #50.16 insert English([[Chinese medicine: Emergency medicine]])
* #50 #50.17 "中医预防保健科"
* #50 #50.17 insert English([[Chinese medicine: Preventive care]])
* #50 #50.18 "中医其他"
* #50 #50.18 insert English([[Chinese medicine: Other]])
* #51 "民族医学科"
* #51 insert English([[Ethnic medicine]])
* #51 #51.01 "维吾尔医学"
* #51 #51.01 insert English([[Uygur medicine]])
* #51 #51.02 "藏医学"
* #51 #51.02 insert English([[Tibetan medicine]])
* #51 #51.03 "蒙医学"
* #51 #51.03 insert English([[Mongolian medicine]])
* #51 #51.04 "彝医学"
* #51 #51.04 insert English([[Yi medicine]])
* #51 #51.05 "傣医学"
* #51 #51.05 insert English([[Dai medicine]])
* #51 #51.06 "民族医学科其他专业"
* #51 #51.06 insert English([[Other Ethnic medicine]])
* #52 "中西医结合科"
* #52 insert English([[Integrated Chinese and Western medicine]])
