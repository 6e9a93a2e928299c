Instance: insurer-example
InstanceOf: TcInstitution
Title: "An insurer 医保经办机构"
Description: "A body that pays and does not treat. 支付而不诊疗的机构。"
* extension[division].valueCoding = $gbt2260#340200
* identifier[uscc].value = "91350100M000100Y43"
* type[role] = InstitutionRole#insurer
* name = "芜湖市医疗保障基金管理中心"
