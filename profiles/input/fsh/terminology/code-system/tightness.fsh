CodeSystem: Tightness
Id: tightness
Title: "Tightness 紧密程度"
Description: "How closely a member is bound to its alliance. 成员与医联体的紧密程度。"
* insert Complete
* #tight "紧密型" "People, money and goods are run as one. 人财物统一管理。"
* #tight insert English([[Tight]])
* #loose "松散型" "The members work together and stay separate. 成员协作而各自独立。"
* #loose insert English([[Loose]])
