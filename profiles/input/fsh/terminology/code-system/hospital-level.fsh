CodeSystem: HospitalLevel
Id: hospital-level
Title: "Hospital level 医院等级"
Description: "Level and grade of a hospital. 医院级别与等次。"
* insert Complete
* #1 "三级特等"
* #1 insert English([[Tertiary, special grade]])
* #2 "三级甲等"
* #2 insert English([[Tertiary, grade A]])
* #3 "三级乙等"
* #3 insert English([[Tertiary, grade B]])
* #4 "三级丙等"
* #4 insert English([[Tertiary, grade C]])
* #5 "二级甲等"
* #5 insert English([[Secondary, grade A]])
* #6 "二级乙等"
* #6 insert English([[Secondary, grade B]])
* #7 "二级丙等"
* #7 insert English([[Secondary, grade C]])
* #8 "一级甲等"
* #8 insert English([[Primary, grade A]])
* #9 "一级乙等"
* #9 insert English([[Primary, grade B]])
* #10 "一级丙等"
* #10 insert English([[Primary, grade C]])
* #11 "一级未评等"
* #11 insert English([[Primary, ungraded]])
* #12 "二级未评等"
* #12 insert English([[Secondary, ungraded]])
* #13 "三级未评等"
* #13 insert English([[Tertiary, ungraded]])
* #14 "未定级"
* #14 insert English([[No level]])
