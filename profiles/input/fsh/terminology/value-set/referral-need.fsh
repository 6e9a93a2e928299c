ValueSet: ReferralNeedVS
Id: referral-need
Title: "Need of referral 接诊需求"
Description: "What a referral asks of its receiver. 转诊请接诊机构提供的服务。"
* ^experimental = false
* include codes from system ReferralNeed
