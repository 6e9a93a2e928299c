Extension: TcMandateRecordsOf
Id: tc-mandate-records-of
Title: "Records of 记录所属机构"
Description: "An institution whose records may be read: what it wrote or was sent; without any, those of all. 可查阅其书写或接收记录的机构；未写明的为全部机构。"
Context: Contract
* value[x] 1..1 MS
* value[x] only Reference(TcInstitution)
