Instance: attachment-example
InstanceOf: TcAttachment
Title: "An attachment 附件"
Description: "A signed consent form. 已签署的知情同意书。"
* status = #current
* type = $loinc#59284-0 "Consent Document"
* subject = Reference(patient-example)
* date = "2026-11-21T08:50:00+08:00"
* author = Reference(practitioner-role-example)
* content.attachment.contentType = #application/pdf
* content.attachment.url = "https://township.example.org/papers/consent-0001.pdf"
* content.attachment.title = "转诊知情同意书"
