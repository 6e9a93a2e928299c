CodeSystem: ReferralRating
Id: referral-rating
Title: "Rating 转诊评价"
Description: "The answer to a question on the quality of a referral or its feedback. 对转诊或反馈质量的评价。"
* insert Complete
* #yes "是"
* #yes insert English([[Yes]])
* #partly "部分"
* #partly insert English([[Partly]])
* #no "否"
* #no insert English([[No]])
