ValueSet: ReferralSectionVS
Id: referral-section
Title: "Section of note and feedback 转诊单与反馈的内容项"
Description: "Sections of the referral note and the feedback. 转诊单与反馈的内容项。"
* ^experimental = false
* include codes from system ReferralSection
