Profile: TcPlace
Parent: Location
Id: tc-place
Title: "Place 场所"
Description: "Where an institution sees patients: a site, a building, or a vehicle that comes to them, such as a mobile CT. 医疗机构接诊的地点：院区、楼宇，或上门的流动车辆，如移动 CT 车。"
* identifier MS
* identifier ^short = "The institution's own number, or the vehicle's 机构内部编号或车辆编号"
* status 1..1 MS
* status ^short = "active: patients can be sent there active 表示可前往就诊"
* name 1..1 MS
* address MS
* physicalType 1..1 MS
* physicalType from PlaceKindVS (required)
* position MS
* position ^short = "WGS 84, where it stands WGS 84 坐标"
* managingOrganization 1..1 MS
* managingOrganization only Reference(TcInstitution or TcDepartment)
