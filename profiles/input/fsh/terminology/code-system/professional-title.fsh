CodeSystem: ProfessionalTitle
Id: professional-title
Title: "Professional title 专业技术职称"
Description: "Titles of health workers after GB/T 8561, and the village doctor. 按 GB/T 8561 的卫生技术职称及乡村医生。"
* insert Complete
* #231 "主任医师"
* #231 insert English([[Chief physician]])
* #232 "副主任医师"
* #232 insert English([[Associate chief physician]])
* #233 "主治医师"
* #233 insert English([[Attending physician]])
* #234 "医师"
* #234 insert English([[Physician]])
* #235 "医士"
* #235 insert English([[Assistant physician]])
* #23R "乡村医生"
* #23R insert English([[Village doctor]])
* #241 "主任药师"
* #241 insert English([[Chief pharmacist]])
* #242 "副主任药师"
* #242 insert English([[Associate chief pharmacist]])
* #243 "主管药师"
* #243 insert English([[Pharmacist in charge]])
* #244 "药师"
* #244 insert English([[Pharmacist]])
* #245 "药士"
* #245 insert English([[Assistant pharmacist]])
* #251 "主任护师"
* #251 insert English([[Chief nurse]])
* #252 "副主任护师"
* #252 insert English([[Associate chief nurse]])
* #253 "主管护师"
* #253 insert English([[Nurse in charge]])
* #254 "护师"
* #254 insert English([[Senior nurse]])
* #255 "护士"
* #255 insert English([[Nurse]])
* #261 "主任技师"
* #261 insert English([[Chief technologist]])
* #262 "副主任技师"
* #262 insert English([[Associate chief technologist]])
* #263 "主管技师"
* #263 insert English([[Technologist in charge]])
* #264 "技师"
* #264 insert English([[Technologist]])
* #265 "技士"
* #265 insert English([[Technician]])
