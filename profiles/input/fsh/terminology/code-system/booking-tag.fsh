CodeSystem: BookingTag
Id: booking-tag
Title: "Booking tag 预约标识"
Description: "What the hospital should know of who comes, and which priority it has given. 提示医院的患者身份，以及医院已落实的优先服务。"
* insert Complete
* #signed-resident "签约居民" "The patient has signed with a family doctor; told by the exchange. 患者已与家庭医生签约，由平台标明。"
* #signed-resident insert English([[Signed resident]])
* #in-combination "组合内" "The hospital is in the patient's combination; told by the exchange. 该医院在患者的签约组合内，由平台标明。"
* #in-combination insert English([[In the combination]])
* #second-triage "已二次分诊" "The hospital has triaged the patient again; told by the hospital. 医院已完成二次分诊，由医院标明。"
* #second-triage insert English([[Triaged again]])
* #priority-visit "优先就诊" "The hospital has seen the patient first; told by the hospital. 医院已安排优先就诊，由医院标明。"
* #priority-visit insert English([[Seen first]])
* #priority-examination "优先检查" "The hospital has examined the patient first; told by the hospital. 医院已安排优先检查，由医院标明。"
* #priority-examination insert English([[Examined first]])
* #priority-admission "优先住院" "The hospital has admitted the patient first; told by the hospital. 医院已安排优先住院，由医院标明。"
* #priority-admission insert English([[Admitted first]])
