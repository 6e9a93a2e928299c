Instance: township-centre-example
InstanceOf: TcInstitution
Title: "A township centre 乡镇卫生院"
Description: "Primary institution of one township. 一个乡镇的基层首诊机构。"
* extension[division].valueCoding = $gbt2260#340223101
* extension[servesDivision].valueCoding = $gbt2260#340223101
* identifier[insurance].value = "H34022300002"
* active = true
* type[ws218] = InstitutionType#C220
* name = "示范乡卫生院"
