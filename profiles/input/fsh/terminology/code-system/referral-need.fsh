CodeSystem: ReferralNeed
Id: referral-need
Title: "Need of referral 接诊需求"
Description: "What a referral asks of its receiver. 转诊请接诊机构提供的服务。"
* insert Complete
* #outpatient-visit "门诊就诊"
* #outpatient-visit insert English([[Outpatient visit]])
* #admission "住院"
* #admission insert English([[Admission]])
* #examination "检查检验"
* #examination insert English([[Examination]])
* #surgery "手术"
* #surgery insert English([[Surgery]])
* #rehabilitation "康复"
* #rehabilitation insert English([[Rehabilitation]])
* #emergency-treatment "急诊救治"
* #emergency-treatment insert English([[Emergency treatment]])
