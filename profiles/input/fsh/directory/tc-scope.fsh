Extension: TcScope
Id: tc-scope
Title: "Scope 授权范围"
Description: "A SMART v2 scope that this system may be given, such as system/Observation.rs?category=laboratory; patient/ scopes are for residents' portals; the forms of version 1 are not read. 可授予该系统的 SMART v2 授权范围，可带条件；patient/ 供居民门户使用；不支持 v1 写法。"
Context: Device
* value[x] 1..1 MS
* value[x] only string
