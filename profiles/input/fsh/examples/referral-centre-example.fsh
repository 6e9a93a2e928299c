Instance: referral-centre-example
InstanceOf: TcInstitution
Title: "A city's referral centre 市会诊转诊中心"
Description: "A body that does not treat: it has a role and no WS 218 type. 不诊疗的机构：有角色而无 WS 218 类别。"
* extension[division].valueCoding = $gbt2260#340200
* extension[servesDivision].valueCoding = $gbt2260#340200
* identifier[uscc].value = "11500103MB1849823N"
* active = true
* type[role] = InstitutionRole#referral-centre
* name = "芜湖市会诊转诊中心"
