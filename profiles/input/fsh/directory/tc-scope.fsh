Extension: TcScope
Id: tc-scope
Title: "Scope 授权范围"
Description: "An OAuth scope that this system may be given. 可授予该系统的 OAuth 范围。"
Context: Device
* value[x] 1..1 MS
* value[x] only string
