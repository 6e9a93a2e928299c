CodeSystem: MatchReason
Id: match-reason
Title: "Reason of a rank 排序依据"
Description: "Why a session stands where it does among those that match; a reason counts for more than all that follow it. 匹配结果的排序依据，靠前的依据优先于其后全部依据。"
* insert Complete
* #in-combination "签约组合内机构"
* #in-combination insert English([[An institution of the signed combination]])
* #name "医师姓名、专长或服务名称与检索文字相符"
* #name insert English([[The text names the doctor, an expertise or the service]])
* #department "科室名称与检索文字相符"
* #department insert English([[The text names the department]])
* #specialty "科室与初步诊断相符"
* #specialty insert English([[The department treats the initial diagnosis]])
* #wider-specialty "上级科室与初步诊断相符"
* #wider-specialty insert English([[The wider department treats the initial diagnosis]])
* #in-division "位于所查区划"
* #in-division insert English([[In the division asked for]])
* #same-county "与所查区划同区县"
* #same-county insert English([[In the county of the division asked for]])
* #same-city "与所查区划同市"
* #same-city insert English([[In the city of the division asked for]])
* #earliest "时间最早"
* #earliest insert English([[The earliest of all that were found]])
