ValueSet: ReferralRatingVS
Id: referral-rating
Title: "Rating 转诊评价"
Description: "The answer to a question on the quality of a referral or its feedback. 对转诊或反馈质量的评价。"
* ^experimental = false
* include codes from system ReferralRating
