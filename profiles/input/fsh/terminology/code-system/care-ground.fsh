CodeSystem: CareGround
Id: care-ground
Title: "Ground of access 调阅依据"
Description: "Why an institution may see a patient's record. 机构可以调阅患者档案的依据。"
* insert Complete
* #referral "未结束的转诊"
* #referral insert English([[an open referral]])
* #visit "正在就诊"
* #visit insert English([[a visit that lasts]])
* #family-doctor "家庭医生签约"
* #family-doctor insert English([[a family-doctor signing]])
* #home "出院后居住地基层机构"
* #home insert English([[the primary institution near home after discharge]])
* #consent "患者授权"
* #consent insert English([[the patient's consent]])
* #emergency "紧急调阅"
* #emergency insert English([[an emergency]])
