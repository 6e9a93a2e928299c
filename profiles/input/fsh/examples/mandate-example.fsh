Instance: mandate-example
InstanceOf: TcMandate
Title: "An insurer's mandate 医保经办机构的查阅授权"
Description: "The insurer reads the status of referrals for settlement, and nothing clinical. 医保经办机构为结算查阅转诊状态，不涉及诊疗内容。"
* extension[purpose].valueCoding = http://terminology.hl7.org/CodeSystem/v3-ActReason#HPAYMT
* extension[reads][0].extension[kind].valueCode = #Task
* extension[reads][=].extension[element][0].valueCode = #status
* extension[reads][=].extension[element][+].valueCode = #intent
* extension[reads][=].extension[element][+].valueCode = #code
* extension[reads][=].extension[element][+].valueCode = #for
* extension[recordsOf].valueReference = Reference(institution-example)
* status = #executed
* issued = "2026-11-01T00:00:00+08:00"
* applies.start = "2026-11-01"
* applies.end = "2027-10-31"
* subject = Reference(insurer-example)
* authority = Reference(institution-example)
* title = "转诊结算核验授权"
