CodeSystem: MaritalStatus
Id: gbt-2261-marital
Title: "Marital status 婚姻状况代码"
Description: "Marital status after GB/T 2261.2. 按 GB/T 2261.2 的婚姻状况。"
* ^url = "urn:oid:2.16.156.10011.2.3.3.5"
* insert Complete
* #10 "未婚"
* #10 insert English([[Never married]])
* #20 "已婚"
* #20 insert English([[Married]])
* #21 "初婚"
* #21 insert English([[Married for the first time]])
* #22 "再婚"
* #22 insert English([[Married again]])
* #23 "复婚"
* #23 insert English([[Married again to the same person]])
* #30 "丧偶"
* #30 insert English([[Widowed]])
* #40 "离婚"
* #40 insert English([[Divorced]])
* #90 "未说明的婚姻状况"
* #90 insert English([[Not stated]])
