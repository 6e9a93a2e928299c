Instance: institution-example
InstanceOf: TcInstitution
Title: "A city hospital 市级医院"
Description: "A tertiary hospital with all its numbers. 编码齐全的三级甲等医院。"
* extension[division].valueCoding = $gbt2260#340202 "镜湖区"
* extension[level].valueCoding = HospitalLevel#2
* identifier[uscc].value = "11500000MB1670604W"
* identifier[insurance].value = "H34020200001"
* identifier[licence].value = "4850034033402021"
* active = true
* type[ws218] = InstitutionType#A100
* name = "芜湖市示范医院"
* address.text = "安徽省芜湖市镜湖区示范路 1 号"
* address.extension[0].url = "https://tieredcare.github.io/fhir/StructureDefinition/tc-division"
* address.extension[0].valueCoding = $gbt2260#340202
