Alias: $backport = http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition

Profile: TcSubscription
Parent: Subscription
Id: tc-subscription
Title: "Subscription 事件订阅"
Description: "An institution's system asks to be told of events of one topic, in the form of the Subscriptions R5 Backport. Without an endpoint it reads them with $events. 机构系统按 Subscriptions R5 Backport 的形式订阅某一主题的事件；不填 endpoint 的，以 $events 读取。"
* status MS
* reason MS
* end MS
* criteria MS
* criteria ^short = "The address of the topic 主题地址"
* channel MS
* channel.type = #rest-hook
* channel.endpoint MS
* channel.payload MS
* channel.extension contains TcSigningSecret named signingSecret 0..1

Extension: TcSigningSecret
Id: tc-signing-secret
Title: "Signing secret 签名密钥"
Description: "With what notifications are signed, after Standard Webhooks: whsec_ and 24 to 64 bytes in Base64. It is taken in and never given out. 事件通知的签名密钥（Standard Webhooks 格式），只写入、不返回。"
Context: Subscription.channel
* value[x] only string
* value[x] 1..1
* valueString obeys signing-secret-format

Invariant: signing-secret-format
Description: "whsec_ and 24 to 64 bytes in Base64. whsec_ 后接 24 至 64 字节的 Base64。"
Expression: "matches('^whsec_[A-Za-z0-9+/]{32,86}={0,2}$')"
Severity: #error
