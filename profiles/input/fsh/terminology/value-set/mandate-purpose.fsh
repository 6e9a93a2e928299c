ValueSet: MandatePurposeVS
Id: mandate-purpose
Title: "Mandate purpose 查阅目的"
Description: "Purposes for which a body that does not treat may read. 不从事诊疗的机构可以查阅的目的。"
* ^experimental = false
* http://terminology.hl7.org/CodeSystem/v3-ActReason#HOPERAT "healthcare operations"
* http://terminology.hl7.org/CodeSystem/v3-ActReason#PUBHLTH "public health"
* http://terminology.hl7.org/CodeSystem/v3-ActReason#HPAYMT "healthcare payment"
* http://terminology.hl7.org/CodeSystem/v3-ActReason#COVERAGE "coverage under policy or program"
