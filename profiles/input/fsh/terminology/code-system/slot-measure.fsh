CodeSystem: SlotMeasure
Id: slot-measure
Title: "Slot measure 号源指标"
Description: "What is counted of a hospital's clinics of one day. 医院某日医师门诊号源的统计指标。"
* insert Complete
* #platform-share "平台号源占比" "Of the slots on offer, those that the city platform has. 开放号源中平台号源的占比。"
* #platform-share insert English([[Share of the city platform]])
* #specialised-share "专家专科专病占比" "Of the platform's slots, those with experts, specialists and clinics for one disease. 平台号源中专家、专科、专病门诊的占比。"
* #specialised-share insert English([[Share of specialised clinics]])
* #opened-ahead "提前开放" "Of the slots that family doctors have first, those that open to them as many days ahead of the public as is asked. 家庭医生优先号源中，早于社会面足够天数开放的占比。"
* #opened-ahead insert English([[Opened ahead of the public]])
* #held-back "预留到位" "Of the sessions, those that hold back as many slots until the day that is asked. 出诊中按要求预留号源的占比。"
* #held-back insert English([[Sessions that hold back enough]])
* #booked "已预约" "Slots that are booked. 已预约的号源。"
* #booked insert English([[Booked]])
* #missed "未到" "Booked slots whose patients did not come. 已预约而患者未到的号源。"
* #missed insert English([[Missed]])
* #returned "已退回" "Slots that went back to the hospital. 已退回医院的号源。"
* #returned insert English([[Returned]])
* #stopped "停诊" "Slots of sessions that were stopped. 停诊出诊的号源。"
* #stopped insert English([[Stopped]])
* #added "加号" "Numbers that the hospital added; they count in no share. 医院加号，不计入各占比。"
* #added insert English([[Added]])
