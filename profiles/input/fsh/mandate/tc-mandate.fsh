Profile: TcMandate
Parent: Contract
Id: tc-mandate
Title: "Mandate 查阅授权"
Description: "The health authority lets a body that does not treat read kinds of record, for one purpose and a time. 卫生健康行政部门授权不从事诊疗的机构，为单一目的在限定期间查阅限定种类的记录。"
* extension contains TcMandatePurpose named purpose 1..1 MS
    and TcMandateReads named reads 1..* MS
    and TcMandateRecordsOf named recordsOf 0..* MS
* identifier MS
* status 1..1 MS
* issued MS
* applies 1..1 MS
* applies.start 1..1 MS
* applies.end 1..1 MS
* subject 1..1 MS
* subject only Reference(TcInstitution)
* subject ^short = "The body that may read 被授权机构"
* authority 1..1 MS
* authority only Reference(TcInstitution)
* authority ^short = "The health authority 授权的卫生健康行政部门"
* title MS
