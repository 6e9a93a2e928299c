CodeSystem: AllianceType
Id: alliance-type
Title: "Alliance type 医联体类型"
Description: "Kinds of alliance between institutions. 医疗联合体的类型。"
* insert Complete
* #city-group "城市医疗集团"
* #city-group insert English([[City group]])
* #county-community "县域医共体"
* #county-community insert English([[County medical community]])
* #specialty-alliance "专科联盟"
* #specialty-alliance insert English([[Specialty alliance]])
* #telemedicine-network "远程医疗协作网"
* #telemedicine-network insert English([[Telemedicine network]])
* #trusteeship "托管"
* #trusteeship insert English([[Trusteeship]])
