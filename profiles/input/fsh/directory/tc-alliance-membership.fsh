Profile: TcAllianceMembership
Parent: OrganizationAffiliation
Id: tc-alliance-membership
Title: "Alliance membership 医联体成员关系"
Description: "One institution's place in an alliance under its lead; the lead is a member by a membership with itself. 一家机构在医联体中的成员关系；牵头单位以自身为成员登记。"
* extension contains TcTightness named tightness 1..1 MS
* active MS
* period 1..1 MS
* period.start 1..1 MS
* organization 1..1 MS
* organization only Reference(TcInstitution)
* organization ^short = "The lead 牵头单位"
* participatingOrganization 1..1 MS
* participatingOrganization only Reference(TcInstitution)
* participatingOrganization ^short = "The member 成员单位"
* network 1..1 MS
* network only Reference(TcAlliance)
* code 1..1 MS
* code from AllianceTypeVS (required)
