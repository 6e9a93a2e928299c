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
