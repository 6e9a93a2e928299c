Extension: TcReferralCentre
Id: tc-referral-centre
Title: "Referral centre 转诊中心"
Description: "The centre that handles the referrals of this alliance. 负责本联合体转诊的会诊转诊中心。"
Context: Organization
* value[x] 1..1 MS
* value[x] only Reference(TcInstitution)
