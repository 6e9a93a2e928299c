CodeSystem: ClinicType
Id: clinic-type
Title: "Clinic type 门诊类型"
Description: "The kinds of session that slots are published for. 发布号源的出诊类型。"
* insert Complete
* #general "普通门诊"
* #general insert English([[General clinic]])
* #expert "专家门诊"
* #expert insert English([[Expert clinic]])
* #specialist "专科门诊"
* #specialist insert English([[Specialist clinic]])
* #disease "专病门诊"
* #disease insert English([[Clinic for one disease]])
* #special-need "特需门诊"
* #special-need insert English([[Special-need clinic]])
* #examination "检查检验"
* #examination insert English([[Examination]])
