CodeSystem: Icd10
Id: icd10
Title: "ICD-10, China 疾病分类与代码"
Description: "National clinical edition 2.0 of ICD-10; its codes are published by the health commission. 国家临床版 2.0，代码由国家卫生健康委发布。"
* ^url = "urn:oid:2.16.156.10011.2.3.3.11"
* insert Elsewhere
