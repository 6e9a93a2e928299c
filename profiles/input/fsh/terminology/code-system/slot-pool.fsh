CodeSystem: SlotPool
Id: slot-pool
Title: "Slot pool 号源池"
Description: "For whom a slot is meant first; the first two are the city platform's. 号源优先面向的对象，前两类为市级平台号源。"
* insert Complete
* #platform-priority "平台优先号" "Family doctors book it days before the public. 家庭医生先于社会面预约。"
* #platform-priority insert English([[Platform, family doctors first]])
* #platform-locked "平台预留号" "Held back until days before the clinic, then released to family doctors. 锁定至开诊前数日，再投放给家庭医生。"
* #platform-locked insert English([[Platform, locked until its release]])
* #public "社会号" "The hospital sells it to the public itself. 由医院自行向社会开放。"
* #public insert English([[Public]])
* #hospital "院内号" "The hospital keeps it for patients of its own. 医院留给本院患者。"
* #hospital insert English([[The hospital's own]])
