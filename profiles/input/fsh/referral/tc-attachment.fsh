Profile: TcAttachment
Parent: DocumentReference
Id: tc-attachment
Title: "Attachment 附件"
Description: "A scan, film or signed paper that goes with the referral. 随转诊附送的扫描件、影像或签字文书。"
* obeys attachment-has-content
* status MS
* type 1..1 MS
* subject 1..1 MS
* subject only Reference(TcPatient)
* date MS
* author MS
* custodian MS
* content MS
* content.attachment MS
* content.attachment.contentType 1..1 MS
* content.attachment.url MS
* content.attachment.url ^short = "The permanent https address at the hospital; $image-link opens it 在医院的固定 https 地址，由 $image-link 打开"

Invariant: attachment-has-content
Description: "An attachment carries its data or tells where it is. 附件须含数据或其地址。"
Severity: #error
Expression: "content.attachment.all(data.exists() or url.exists())"
