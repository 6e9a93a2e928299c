Extension: TcServes
Id: tc-serves
Title: "Institution served 服务的机构"
Description: "An institution that this system may act for. 该系统可代表的机构。"
Context: Device
* value[x] 1..1 MS
* value[x] only Reference(TcInstitution)
