CodeSystem: InstitutionRole
Id: institution-role
Title: "Institution role 机构角色"
Description: "What a body does in the exchange besides, or instead of, treating. 机构在平台中除诊疗以外的角色。"
* insert Complete
* #referral-centre "会诊转诊中心" "Handles the referrals of a city or an alliance. 经办全市或联合体的转诊。"
* #referral-centre insert English([[Referral centre]])
* #regional-platform "区域平台" "Subscribes to what happens in the region. 订阅辖区内事件的全民健康信息平台。"
* #regional-platform insert English([[Regional platform]])
* #insurer "医保经办机构" "Runs the basic medical insurance. 经办基本医疗保险。"
* #insurer insert English([[Insurer]])
* #health-commission "卫生健康行政部门" "Registers and supervises the institutions. 登记并监督辖区内机构。"
* #health-commission insert English([[Health commission]])
