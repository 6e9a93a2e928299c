Instance: client-system-example
InstanceOf: TcClientSystem
Title: "A county's township software 乡镇卫生院系统"
Description: "It serves one township centre. 服务一家乡镇卫生院。"
* extension[serves].valueReference = Reference(township-centre-example)
* extension[scope].valueString = "system/ServiceRequest.cruds"
* identifier[clientId].value = "township-software"
* status = #active
* deviceName.name = "乡镇卫生院信息系统"
* deviceName.type = #user-friendly-name
* owner = Reference(township-centre-example)
