Instance: alliance-membership-example
InstanceOf: TcAllianceMembership
Title: "A tight member 紧密型成员"
Description: "A township centre under the city hospital. 乡镇卫生院加入市级医院牵头的集团。"
* extension[tightness].valueCode = #tight
* active = true
* period.start = "2025-01-01"
* organization = Reference(institution-example)
* participatingOrganization = Reference(township-centre-example)
* network = Reference(alliance-example)
* code = AllianceType#city-group
