CodeSystem: Sex
Id: gbt-2261-sex
Title: "Sex 性别代码"
Description: "Sex after GB/T 2261.1. 按 GB/T 2261.1 的性别。"
* ^url = "urn:oid:2.16.156.10011.2.3.3.4"
* insert Complete
* #0 "未知的性别"
* #0 insert English([[Unknown]])
* #1 "男性"
* #1 insert English([[Male]])
* #2 "女性"
* #2 insert English([[Female]])
* #9 "未说明的性别"
* #9 insert English([[Not stated]])
