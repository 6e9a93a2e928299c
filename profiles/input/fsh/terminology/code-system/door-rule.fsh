CodeSystem: DoorRule
Id: door-rule
Title: "Door rule 准入规则"
Description: "Why a request is not let in, as its OperationOutcome names it. 请求未被准入的原因，拒绝时以此编码标明。"
* insert Complete
* insert AnswersBear
* #no-token "未提供有效的访问令牌。请先向令牌端点申请令牌，并在 Authorization 头中以 Bearer 方式提交。" "No valid access token. Ask the token endpoint for one and send it as a Bearer token in the Authorization header."
* #no-token insert English([[No valid access token. Ask the token endpoint for one and send it as a Bearer token in the Authorization header.]])
* #no-token insert Answered(401)
* #issuer-silent "暂时无法向签发方核验访问令牌，请稍后重试。" "The access token cannot be checked with its issuer just now; try again later."
* #issuer-silent insert English([[The access token cannot be checked with its issuer just now; try again later.]])
* #issuer-silent insert Answered(503)
* #not-open "此地址不对外开放。请使用 /fhir 下的接口。" "This address is not open. Use the interactions under /fhir."
* #not-open insert English([[This address is not open. Use the interactions under /fhir.]])
* #not-open insert Answered(403)
* #malformed-request "请求格式不合法：…" "The request is not well formed: …"
* #malformed-request insert English([[The request is not well formed: …]])
* #malformed-request insert Answered(400)
* #system-not-registered "系统“…”未在交换平台登记或已停用，请联系主管部门登记。" "System '…' is not registered with the exchange, or no longer; ask the authority to register it."
* #system-not-registered insert English([[System '…' is not registered with the exchange, or no longer; ask the authority to register it.]])
* #system-not-registered insert Answered(403)
* #name-the-institution "本系统服务多家机构，请在 X-Acting-Institution 头中写明本次代表的机构标识。" "This system serves several institutions: name the one it acts for in the header X-Acting-Institution."
* #name-the-institution insert English([[This system serves several institutions: name the one it acts for in the header X-Acting-Institution.]])
* #name-the-institution insert Answered(400)
* #institution-not-served "X-Acting-Institution 头中的机构“…”不在本系统登记的服务机构之内。" "The header X-Acting-Institution names '…', which this system is not registered to serve."
* #institution-not-served insert English([[The header X-Acting-Institution names '…', which this system is not registered to serve.]])
* #institution-not-served insert Answered(403)
* #person-unreadable "X-Acting-Practitioner-Role 头应为一个 PractitionerRole 标识。" "The header X-Acting-Practitioner-Role must be the id of one PractitionerRole."
* #person-unreadable insert English([[The header X-Acting-Practitioner-Role must be the id of one PractitionerRole.]])
* #person-unreadable insert Answered(400)
* #purpose-unknown "X-Purpose-Of-Use 头的用途“…”无效，请使用 … 之一。" "The header X-Purpose-Of-Use says '…'; use one of …."
* #purpose-unknown insert English([[The header X-Purpose-Of-Use says '…'; use one of ….]])
* #purpose-unknown insert Answered(400)
* #scope-missing "访问令牌缺少授权范围 …，请申请包含该范围的令牌。" "The access token lacks the scope …; ask for a token that has it."
* #scope-missing insert English([[The access token lacks the scope …; ask for a token that has it.]])
* #scope-missing insert Answered(403)
* #scopes-differ "令牌对 … 有几个条件不同的授权范围（…），不能合成一次查询。请申请只含其中一个的令牌，或在查询中写明其中一个的条件。" "The token's scopes for … have different conditions (…) that make no single search; ask for a token with one of them, or search by the conditions of one."
* #scopes-differ insert English([[The token's scopes for … have different conditions (…) that make no single search; ask for a token with one of them, or search by the conditions of one.]])
* #scopes-differ insert Answered(403)
* #patient-unreadable "访问令牌的 patient 声明应为一个 Patient 标识，请向签发方申请新令牌。" "The access token's claim patient must be the id of one Patient; ask its issuer for another token."
* #patient-unreadable insert English([[The access token's claim patient must be the id of one Patient; ask its issuer for another token.]])
* #patient-unreadable insert Answered(403)
* #person-not-vouched "X-Acting-Practitioner-Role 头中的岗位“…”不属于令牌 fhirUser 所指的人员，请改用其本人的岗位。" "The header X-Acting-Practitioner-Role names '…', which is no role of the person in the token's fhirUser; name one of their own."
* #person-not-vouched insert English([[The header X-Acting-Practitioner-Role names '…', which is no role of the person in the token's fhirUser; name one of their own.]])
* #person-not-vouched insert Answered(403)
* #operation-closed "操作“…”不对接入系统开放。" "The operation '…' is closed to client systems."
* #operation-closed insert English([[The operation '…' is closed to client systems.]])
* #operation-closed insert Answered(403)
* #image-entered-in-error "记录 … 已标记为录入错误，不提供影像链接；请查询更正后的记录。" "The record … was entered in error, so its images are not opened; look for the record that replaces it."
* #image-entered-in-error insert English([[The record … was entered in error, so its images are not opened; look for the record that replaces it.]])
* #image-entered-in-error insert Answered(422)
* #override-closed "请求不得指定存储分区，请去掉扩展 …。" "A request may not choose where it is stored; leave out the extension …."
* #override-closed insert English([[A request may not choose where it is stored; leave out the extension ….]])
* #override-closed insert Answered(403)
* #interaction-closed "平台不单独提供“…”，事务或批处理中也不能使用；可用的交互见 /metadata。" "'…' is not served alone, and not in a bundle either; /metadata lists the interactions that are."
* #interaction-closed insert English([['…' is not served alone, and not in a bundle either; /metadata lists the interactions that are.]])
* #interaction-closed insert Answered(400)
* #bundle-too-long "事务或批处理超过 … 个条目的上限，请拆分后提交。" "The bundle exceeds the limit of … entries; split it."
* #bundle-too-long insert English([[The bundle exceeds the limit of … entries; split it.]])
* #bundle-too-long insert Answered(413)
* #body-too-large "请求内容（解压后）超过 … 字节的上限，请拆分后提交。" "The request body, decompressed, exceeds the limit of … bytes; split it."
* #body-too-large insert English([[The request body, decompressed, exceeds the limit of … bytes; split it.]])
* #body-too-large insert Answered(413)
* #body-too-deep "请求内容的嵌套层数超过 … 层的上限。" "The request body is nested deeper than the limit of … levels."
* #body-too-deep insert English([[The request body is nested deeper than the limit of … levels.]])
* #body-too-deep insert Answered(400)
* #encoding-unknown "不支持的内容编码“…”，请使用 UTF-8，压缩仅限 gzip。" "The content encoding '…' is not supported; use UTF-8, compressed with gzip or not at all."
* #encoding-unknown insert English([[The content encoding '…' is not supported; use UTF-8, compressed with gzip or not at all.]])
* #encoding-unknown insert Answered(415)
* #search-too-wide "对 … 的查询范围过宽。请写明患者（patient），或写明本机构在其中的角色。" "This search of … is too wide; name the patient, or your own institution's part in it."
* #search-too-wide insert English([[This search of … is too wide; name the patient, or your own institution's part in it.]])
* #search-too-wide insert Answered(403)
* #page-not-yours "没有这一页查询结果，请重新查询。" "There is no such page of results; search anew."
* #page-not-yours insert English([[There is no such page of results; search anew.]])
* #page-not-yours insert Answered(404)
* #search-beside "查询条件 … 涉及其他患者记录，不能据此查询。请写明患者（patient），或使用 patient.identifier。" "The search by … asks about other patients' records beside those it finds; name the patient, or use patient.identifier."
* #search-beside insert English([[The search by … asks about other patients' records beside those it finds; name the patient, or use patient.identifier.]])
* #search-beside insert Answered(403)
* #no-image-address "这条记录没有可打开的影像地址（…）。影像地址须为 https，不含用户信息，也不含 ticket 参数；请联系写入机构更正。" "This record has no image address that can be opened (…): it must be https, without user information and without a parameter ticket; ask the institution that wrote it to mend it."
* #no-image-address insert English([[This record has no image address that can be opened (…): it must be https, without user information and without a parameter ticket; ask the institution that wrote it to mend it.]])
* #no-image-address insert Answered(422)
* #too-many-requests "请求过于频繁（每分钟上限 … 次），请等待 Retry-After 头所示的秒数后重试。" "Too many requests: the limit is … a minute. Wait for the seconds that the Retry-After header says, then try again."
* #too-many-requests insert English([[Too many requests: the limit is … a minute. Wait for the seconds that the Retry-After header says, then try again.]])
* #too-many-requests insert Answered(429)
* #too-many-sign-ons "此网络地址申请令牌或提交无效令牌过于频繁（每分钟上限 … 次），请等待 Retry-After 头所示的秒数后重试；有效令牌在到期前可一直使用。" "Too many sign-ons or bad tokens from this address: the limit is … a minute. Wait for the seconds that the Retry-After header says; a token is good until it expires."
* #too-many-sign-ons insert English([[Too many sign-ons or bad tokens from this address: the limit is … a minute. Wait for the seconds that the Retry-After header says; a token is good until it expires.]])
* #too-many-sign-ons insert Answered(429)
* #too-many-persons "按证件号码查找或登记患者过于频繁（每分钟上限 … 人），请等待 Retry-After 头所示的秒数后重试。" "Too many persons looked up or registered: the limit is … a minute. Wait for the seconds that the Retry-After header says, then try again."
* #too-many-persons insert English([[Too many persons looked up or registered: the limit is … a minute. Wait for the seconds that the Retry-After header says, then try again.]])
* #too-many-persons insert Answered(429)
* #no-room-for-body "平台同时接收的数据已满，请求未处理，请等待 Retry-After 头所示的秒数后重试。" "The exchange holds as many bodies as it can, and did nothing with this one; wait for the seconds that the Retry-After header says, then try again."
* #no-room-for-body insert English([[The exchange holds as many bodies as it can, and did nothing with this one; wait for the seconds that the Retry-After header says, then try again.]])
* #no-room-for-body insert Answered(503)
* #body-too-slow "请求内容未在 … 秒内传完，连接已关闭，请重新提交。" "The request body did not arrive within … seconds, and the connection is closed; send it again."
* #body-too-slow insert English([[The request body did not arrive within … seconds, and the connection is closed; send it again.]])
* #body-too-slow insert Answered(408)
* #query-too-large "查询超出上限：…。请拆分查询后重试。" "The query exceeds a limit: …. Split it and try again."
* #query-too-large insert English([[The query exceeds a limit: …. Split it and try again.]])
* #query-too-large insert Answered(400)
* #patch-format-closed "不支持以“…”格式修改，请使用 application/json-patch+json，或以 application/fhir+json 提交 Parameters。" "A patch in '…' is not supported; send application/json-patch+json, or Parameters as application/fhir+json."
* #patch-format-closed insert English([[A patch in '…' is not supported; send application/json-patch+json, or Parameters as application/fhir+json.]])
* #patch-format-closed insert Answered(415)
* #patch-path-closed "FHIR Patch 的路径只能由元素名、[序号]、where(元素 = '值')、extension('网址') 和 ofType(类型) 组成，请改写 path。" "The path of a FHIR Patch may consist of element names, [index], where(element = 'value'), extension('url') and ofType(type); rewrite the path."
* #patch-path-closed insert English([[The path of a FHIR Patch may consist of element names, [index], where(element = 'value'), extension('url') and ofType(type); rewrite the path.]])
* #patch-path-closed insert Answered(400)
* #patch-too-long "一次修改超过 … 步的上限（copy 按 10 步计），请拆分后提交。" "The patch exceeds the limit of … steps, of which a copy counts as 10; split it."
* #patch-too-long insert English([[The patch exceeds the limit of … steps, of which a copy counts as 10; split it.]])
* #patch-too-long insert Answered(413)
* #body-has-too-many-elements "请求内容超过 … 个元素（单个列表 … 个）的上限，请拆分后提交。" "The request body exceeds the limit of … elements, or of … in one list; split it."
* #body-has-too-many-elements insert English([[The request body exceeds the limit of … elements, or of … in one list; split it.]])
* #body-has-too-many-elements insert Answered(413)
* #endpoint-not-allowed "订阅地址“…”不在平台允许的范围内。请使用 https 地址并联系平台运维登记其主机名，或不填 channel.endpoint，改用 $events 读取事件。" "The exchange may send nothing to '…'. Use an https address and have its host allowed by the exchange's operator, or leave channel.endpoint out and read events with $events."
* #endpoint-not-allowed insert English([[The exchange may send nothing to '…'. Use an https address and have its host allowed by the exchange's operator, or leave channel.endpoint out and read events with $events.]])
* #endpoint-not-allowed insert Answered(422)
* #too-many-subscriptions "贵机构已有 … 个未结束的订阅，达到上限。请先将不再需要的订阅的 status 改为 off。" "This institution has … subscriptions that have not ended, which is the limit; set the status of those that are not needed to off."
* #too-many-subscriptions insert English([[This institution has … subscriptions that have not ended, which is the limit; set the status of those that are not needed to off.]])
* #too-many-subscriptions insert Answered(422)
* #day-is-booked "… 的号源已有预约或已退回，不能整体替换。请以停诊、替诊或改约处理变更。" "Slots of … are booked or returned already, so that the day is not replaced; withdraw or move single sessions instead."
* #day-is-booked insert English([[Slots of … are booked or returned already, so that the day is not replaced; withdraw or move single sessions instead.]])
* #day-is-booked insert Answered(409)
* #session-on-another-day "出诊编号“…”已用于 …。请为新的出诊另取编号，或在同一次发布中一并发布该日。" "The session number … is used on … already; take another one, or publish that day too."
* #session-on-another-day insert English([[The session number … is used on … already; take another one, or publish that day too.]])
* #session-on-another-day insert Answered(409)
* #too-many-waiting-reads "等待中的读取已达上限（每个订阅方 … 个，平台合计 … 个）。请等已发出的读取返回后再发，或不带 wait 读取。" "As many reads wait as may: … of one subscriber, and … in all. Wait for the answer to one that you have sent, or read without wait."
* #too-many-waiting-reads insert English([[As many reads wait as may: … of one subscriber, and … in all. Wait for the answer to one that you have sent, or read without wait.]])
* #too-many-waiting-reads insert Answered(429)
* #for-the-authority "此操作仅限主管部门，请联系平台运维。" "This operation is for the authority alone; ask the exchange's operator."
* #for-the-authority insert English([[This operation is for the authority alone; ask the exchange's operator.]])
* #for-the-authority insert Answered(403)
* #secrets-not-kept "平台尚未配置保管密钥，不能接收 channel.header 与签名密钥。请去掉后提交，或联系平台运维设置 TC_SECRETS_KEY。" "The exchange has no key to keep secrets with, so it takes neither channel.header nor a signing secret; leave them out, or ask its operator to set TC_SECRETS_KEY."
* #secrets-not-kept insert English([[The exchange has no key to keep secrets with, so it takes neither channel.header nor a signing secret; leave them out, or ask its operator to set TC_SECRETS_KEY.]])
* #secrets-not-kept insert Answered(422)
