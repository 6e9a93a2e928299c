Instance: subscription-example
InstanceOf: TcSubscription
Title: "A subscription to closed referrals 订阅转诊结束"
Description: "A community centre asks to be told when its referrals to a hospital are closed; it has no endpoint and reads the events by number. 社区卫生服务中心订阅转往某医院的转诊结束事件，不设接收地址，按编号读取。"
* status = #requested
* reason = "转诊进展"
* criteria = "https://tieredcare.github.io/fhir/SubscriptionTopic/referral-closed"
* criteria.extension[0].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-filter-criteria"
* criteria.extension[=].valueString = "Task?requester=Organization/township-centre-example"
* channel.type = #rest-hook
* channel.payload = #application/fhir+json
* channel.payload.extension[0].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content"
* channel.payload.extension[=].valueCode = #id-only
