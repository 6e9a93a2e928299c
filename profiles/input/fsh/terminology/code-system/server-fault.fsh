CodeSystem: ServerFault
Id: server-fault
Title: "Server fault 请求未完成的原因"
Description: "Why a request was not carried out, where neither a rule nor the door refuses it. 请求未能执行的原因（规则与准入以外）。"
* insert Complete
* #unreadable "请求内容不是合法的 FHIR R4 数据，请按实施指南修改后重新提交。（…）" "The body cannot be read as FHIR R4; mend it and send it again. (…)"
* #unreadable insert English([[The body cannot be read as FHIR R4; mend it and send it again. (…)]])
* #element-unknown "FHIR R4 在此处没有“…”这一元素，请核对拼写和位置后重新提交。" "FHIR R4 has no element '…' where it stands; check its name and place, and send it again."
* #element-unknown insert English([[FHIR R4 has no element '…' where it stands; check its name and place, and send it again.]])
* #element-repeated "元素“…”只能出现一次，请去掉重复后重新提交。" "The element '…' may stand only once; leave out the others and send it again."
* #element-repeated insert English([[The element '…' may stand only once; leave out the others and send it again.]])
* #element-misshapen "元素“…”的 JSON 形式不对（对象、数组与值不可互换），请按 FHIR R4 修改后重新提交。" "The element '…' has the wrong form: object, list and value cannot stand for each other; mend it and send it again."
* #element-misshapen insert English([[The element '…' has the wrong form: object, list and value cannot stand for each other; mend it and send it again.]])
* #element-invalid "元素“…”的值不是 FHIR R4 允许的值，请修改后重新提交。" "The value of the element '…' is none that FHIR R4 allows; mend it and send it again."
* #element-invalid insert English([[The value of the element '…' is none that FHIR R4 allows; mend it and send it again.]])
* #not-understood "平台无法按此请求处理，请对照 /metadata 与实施指南修改后重新提交。（…）" "The request cannot be carried out as it stands; see /metadata and the guide, mend it and send it again. (…)"
* #not-understood insert English([[The request cannot be carried out as it stands; see /metadata and the guide, mend it and send it again. (…)]])
* #type-not-served "平台不提供此资源类型，可用的类型见 /metadata。" "The exchange does not serve this resource type; /metadata lists those it serves."
* #type-not-served insert English([[The exchange does not serve this resource type; /metadata lists those it serves.]])
* #not-found "没有这条记录，请核对资源类型和标识。" "There is no such record; check its type and id."
* #not-found insert English([[There is no such record; check its type and id.]])
* #deleted "这条记录已删除，请不要再引用它。" "This record has been deleted; refer to it no longer."
* #deleted insert English([[This record has been deleted; refer to it no longer.]])
* #stale-version "If-Match 所指的版本不是最新版本，请求未保存。请重新读取后再修改提交。" "The version in If-Match is not the latest, and nothing was stored; read the record again and repeat the change."
* #stale-version insert English([[The version in If-Match is not the latest, and nothing was stored; read the record again and repeat the change.]])
* #overtaken "另一请求先行更新了相关记录，本次请求未保存。请重新读取后再提交。" "Another request was first, and nothing of this one was stored; read again and repeat."
* #overtaken insert English([[Another request was first, and nothing of this one was stored; read again and repeat.]])
* #several-match "所给条件对应多条记录，请给出只对应一条记录的条件。" "The condition fits several records; give one that fits no more than one."
* #several-match insert English([[The condition fits several records; give one that fits no more than one.]])
* #reference-dangles "引用的 … 在平台上不存在，请先写入或放在同一事务中。" "… does not exist here; write it first or in the same transaction."
* #reference-dangles insert English([[… does not exist here; write it first or in the same transaction.]])
* #still-referenced "其他记录仍在引用这条记录，不能删除。请改用状态（如 entered-in-error）作废。" "Other records still point at this one, so it stays; retire it by its status, such as entered-in-error."
* #still-referenced insert English([[Other records still point at this one, so it stays; retire it by its status, such as entered-in-error.]])
* #value-not-storable "请求中有无法保存的值（过长、超出范围或含控制字符），请修改后重新提交。" "A value cannot be stored: it is too long, out of range or holds control characters; mend it and send it again."
* #value-not-storable insert English([[A value cannot be stored: it is too long, out of range or holds control characters; mend it and send it again.]])
* #request-id-taken "X-Request-Id 已用于另一请求（内容或经办人不同），请换用新的标识。" "This X-Request-Id belongs to another request, with other content or of another person; use a new one."
* #request-id-taken insert English([[This X-Request-Id belongs to another request, with other content or of another person; use a new one.]])
* #request-id-unusable "X-Request-Id 应为 1 至 128 个可见 ASCII 字符，请更换。" "X-Request-Id must be 1 to 128 visible ASCII characters; use another one."
* #request-id-unusable insert English([[X-Request-Id must be 1 to 128 visible ASCII characters; use another one.]])
* #batch-is-not-one-request "批处理（batch）的各条目相互独立，不能使用 X-Request-Id；请改用事务（transaction）或去掉该头。" "The entries of a batch stand alone, so X-Request-Id cannot cover it; send a transaction or leave the header out."
* #batch-is-not-one-request insert English([[The entries of a batch stand alone, so X-Request-Id cannot cover it; send a transaction or leave the header out.]])
* #reads-stand-apart "带 X-Request-Id 的事务不能含 GET 条目，请另行读取。" "A transaction with an X-Request-Id has no GET entries; read in a request of its own."
* #reads-stand-apart insert English([[A transaction with an X-Request-Id has no GET entries; read in a request of its own.]])
* #busy "平台暂时繁忙，请求未保存，请稍后重试。" "The exchange is busy and nothing was stored; try again shortly."
* #busy insert English([[The exchange is busy and nothing was stored; try again shortly.]])
* #took-too-long "处理时间超出上限，请求未保存。请缩小查询范围或拆分请求后重试。" "The request took too long and was ended, and nothing was stored; narrow the search or split the request, and try again."
* #took-too-long insert English([[The request took too long and was ended, and nothing was stored; narrow the search or split the request, and try again.]])
* #audit-unavailable "审计服务不可用，操作已拒绝。请稍后重试；仍有问题时联系平台运维。" "This request cannot be put on the audit record, so it was refused; try again shortly, and tell the exchange's operator if it persists."
* #audit-unavailable insert English([[This request cannot be put on the audit record, so it was refused; try again shortly, and tell the exchange's operator if it persists.]])
* #slot-search-too-wide "号源的查询范围过宽。请写明出诊（schedule），或写明 31 天以内的就诊期间（start，起止均须填写）。" "This search of slots is too wide; name a schedule, or a period of at most 31 days by start, with its begin and its end."
* #slot-search-too-wide insert English([[This search of slots is too wide; name a schedule, or a period of at most 31 days by start, with its begin and its end.]])
* #match-names-nothing "请写明初步诊断（code）或检索文字（text）。" "Name an initial diagnosis (code) or a text to look for."
* #match-names-nothing insert English([[Name an initial diagnosis (code) or a text to look for.]])
* #match-text-unusable "检索文字（text）须为 2 至 50 个字符，至多 4 个词，由文字与数字组成。" "The text must have 2 to 50 characters and 4 words at most, made of letters and digits."
* #match-text-unusable insert English([[The text must have 2 to 50 characters and 4 words at most, made of letters and digits.]])
* #audit-search-too-wide "审计记录的查询范围过宽。请写明患者（patient）；或写明机构、人员（agent）与一年以内的期间（date）；或写明 31 天以内的期间（date）。" "This search of the audit record is too wide; name a patient, or an agent and a period (date) of at most a year, or a period of at most 31 days."
* #audit-search-too-wide insert English([[This search of the audit record is too wide; name a patient, or an agent and a period (date) of at most a year, or a period of at most 31 days.]])
* #audit-page-not-yours "没有这一页审计记录，请重新查询。" "There is no such page of the audit record; search anew."
* #audit-page-not-yours insert English([[There is no such page of the audit record; search anew.]])
* #unforeseen "平台内部错误，请求未保存。请稍后重试；仍有问题时向平台运维提供编号 …。" "The exchange failed and nothing was stored; try again later, and quote incident … to its operator if it persists."
* #unforeseen insert English([[The exchange failed and nothing was stored; try again later, and quote incident … to its operator if it persists.]])
* #not-supported "平台不提供此功能，可用的见 /metadata。" "The exchange does not serve this; /metadata lists what it serves."
* #not-supported insert English([[The exchange does not serve this; /metadata lists what it serves.]])
