CodeSystem: Icd9Cm3
Id: icd9cm3
Title: "ICD-9-CM-3, China 手术操作分类代码"
Description: "National clinical edition 3.0 of ICD-9-CM-3; its codes are published by the health commission. 国家临床版 3.0，代码由国家卫生健康委发布。"
* ^url = "urn:oid:2.16.156.10011.2.3.3.12"
* insert Elsewhere
