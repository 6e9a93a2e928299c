Profile: TcAuditEvent
Parent: AuditEvent
Id: tc-audit-event
Title: "Audit event 审计记录"
Description: "One access to the exchange, allowed or refused: who, from where, to what, of whom, and how it ended. A search is told by the names of its parameters alone. 对平台的一次访问（无论准许或拒绝）：何人、从何处、访问何人何物、结果如何。检索只记参数名，不记取值。"
* obeys audit-one-asks
* type 1..1 MS
* subtype MS
* action 1..1 MS
* recorded MS
* outcome 1..1 MS
* outcomeDesc MS
* purposeOfEvent MS
* agent 2..* MS
* agent.type 1..1 MS
* agent.who 1..1 MS
* agent.requestor MS
* agent.network MS
* agent.name 0..0
* agent.altId 0..0
* source.site 1..1 MS
* source.observer MS
* source.type MS
* entity MS
* entity obeys audit-query-has-no-values
* entity.type 1..1 MS
* entity.what MS
* entity.name 0..0
* entity.detail 0..0
* entity.query MS
* entity.description MS

Invariant: audit-one-asks
Description: "One agent asks: the person, or the system where no person is known. 恰有一个请求者：人员；不知其人时为系统。"
Severity: #error
Expression: "agent.where(requestor = true).count() = 1"

Invariant: audit-query-has-no-values
Description: "A search is told by the names of its parameters alone. 检索只记参数名，不记取值。"
Severity: #error
Expression: "description.empty() or description.contains('=').not()"
