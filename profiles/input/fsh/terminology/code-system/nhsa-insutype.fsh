CodeSystem: InsuranceScheme
Id: nhsa-insutype
Title: "Insurance scheme 险种"
Description: "Schemes of the basic medical insurance. 基本医疗保险险种类型。"
* insert Complete
* #310 "职工基本医疗保险"
* #310 insert English([[Basic medical insurance of employees]])
* #320 "公务员医疗补助"
* #320 insert English([[Medical subsidy of civil servants]])
* #330 "大额医疗费用补助"
* #330 insert English([[Subsidy for large medical expenses]])
* #340 "离休人员医疗保障"
* #340 insert English([[Medical care of retired veterans]])
* #390 "城乡居民基本医疗保险"
* #390 insert English([[Basic medical insurance of residents]])
* #510 "生育保险"
* #510 insert English([[Maternity insurance]])
