CodeSystem: ReferralCategory
Id: referral-category
Title: "Direction of referral 转诊方向"
Description: "Which way a referral goes between the tiers of care. 转诊在各级医疗机构间的方向。"
* insert Complete
* #up "上转" "To an institution of a higher tier. 转往上级医疗机构。"
* #up insert English([[Up]])
* #down "下转" "To an institution of a lower tier. 转往下级医疗机构。"
* #down insert English([[Down]])
* #lateral "平转" "To an institution of the same tier. 转往同级医疗机构。"
* #lateral insert English([[Lateral]])
* #outside "外转" "To an institution outside the city. 转往市外医疗机构。"
* #outside insert English([[Outside]])
