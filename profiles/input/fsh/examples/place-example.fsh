Instance: place-example
InstanceOf: TcPlace
Title: "A mobile CT 移动 CT 车"
Description: "A vehicle that comes to the member institutions of an alliance. 驶往医联体成员机构的检查车。"
* identifier.system = "https://district-hospital.example.org/vehicles"
* identifier.value = "CT-1"
* status = #active
* name = "移动 CT 车一号"
* physicalType = http://terminology.hl7.org/CodeSystem/location-physical-type#ve
* managingOrganization = Reference(institution-example)
