Instance: image-link
InstanceOf: OperationDefinition
Usage: #definition
Title: "Link to an image 影像链接"
Description: "The address of a record's image with a ticket that opens it for some minutes. 记录所附影像的地址，附数分钟内有效的凭条。"
* url = "https://tieredcare.github.io/fhir/OperationDefinition/image-link"
* name = "ImageLink"
* title = "Link to an image 影像链接"
* description = """
Images stay with the hospital; the record carries their permanent address: `content.attachment.url` of a DocumentReference, `presentedForm.url` of a DiagnosticReport. The answer is that address with the parameter `ticket`, a JWT that the exchange signed. The image server checks it with the keys at `/.well-known/exchange-keys`: `aud` is its own host and port, `address` the image, `record` the record, `exp` the end. The exchange fetches nothing.

影像留在医院，记录只载其固定地址：DocumentReference 的 `content.attachment.url`、DiagnosticReport 的 `presentedForm.url`。应答为该地址加上 `ticket` 参数，即平台签发的 JWT。影像服务器用 `/.well-known/exchange-keys` 的公钥核验：`aud` 为本机主机与端口，`address` 为影像，`record` 为记录，`exp` 为到期时间。平台不读取影像。
"""
* status = #active
* experimental = false
* date = "2026-11-21"
* kind = #operation
* affectsState = false
* code = #image-link
* resource[0] = #DocumentReference
* resource[+] = #DiagnosticReport
* system = false
* type = false
* instance = true
* parameter[0].name = #url
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "*"
* parameter[=].documentation = "The address with its ticket; one for each image of the record. 附凭条的地址，记录有几幅影像就有几个。"
* parameter[=].type = #url
* parameter[+].name = #expires
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "Until when the tickets open them. 凭条到期时间。"
* parameter[=].type = #instant
* parameter[+].name = #record
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The record whose images they are. 影像所属的记录。"
* parameter[=].type = #Reference
* parameter[+].name = #patient
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "The patient. 患者。"
* parameter[=].type = #Reference
