ValueSet: PlaceKindVS
Id: place-kind
Title: "Kind of place 场所类别"
Description: "A site, a building, or a vehicle that comes to the patients. 院区、楼宇或流动车辆。"
* ^experimental = false
* http://terminology.hl7.org/CodeSystem/location-physical-type#si
* http://terminology.hl7.org/CodeSystem/location-physical-type#bu
* http://terminology.hl7.org/CodeSystem/location-physical-type#ve
