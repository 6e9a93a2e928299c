CodeSystem: Capability
Id: capability
Title: "Capability 接诊能力"
Description: "What a department can take in, besides diseases and operations; with the five emergency centres. 除病种与手术外的接诊能力，含五大急救中心。"
* insert Complete
* #emergency "急诊"
* #emergency insert English([[Emergency care]])
* #inpatient "住院"
* #inpatient insert English([[Inpatient care]])
* #outpatient "门诊"
* #outpatient insert English([[Outpatient care]])
* #chest-pain "胸痛中心"
* #chest-pain insert English([[Chest pain centre]])
* #stroke "卒中中心"
* #stroke insert English([[Stroke centre]])
* #trauma "创伤中心"
* #trauma insert English([[Trauma centre]])
* #maternal "危重孕产妇救治中心"
* #maternal insert English([[Centre for critically ill mothers]])
* #newborn "危重儿童和新生儿救治中心"
* #newborn insert English([[Centre for critically ill children and newborns]])
