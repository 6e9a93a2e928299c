package io.github.tieredcare.server.door.refusal;

import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Why the door refuses: each reason with its status and its sentences, {@code %s} standing for what
 * is at fault.
 */
public enum DoorRule {
  NO_TOKEN(
      401,
      IssueType.LOGIN,
      "未提供有效的访问令牌。请先向令牌端点申请令牌，并在 Authorization 头中以 Bearer 方式提交。",
      "No valid access token. Ask the token endpoint for one and send it as a Bearer token in the Authorization header."),
  ISSUER_SILENT(
      503,
      IssueType.TRANSIENT,
      "暂时无法向签发方核验访问令牌，请稍后重试。",
      "The access token cannot be checked with its issuer just now; try again later."),
  NOT_OPEN(
      403,
      IssueType.FORBIDDEN,
      "此地址不对外开放。请使用 /fhir 下的接口。",
      "This address is not open. Use the interactions under /fhir."),
  MALFORMED_REQUEST(400, IssueType.STRUCTURE, "请求格式不合法：%s", "The request is not well formed: %s"),
  SYSTEM_NOT_REGISTERED(
      403,
      IssueType.FORBIDDEN,
      "系统“%s”未在交换平台登记或已停用，请联系主管部门登记。",
      "System '%s' is not registered with the exchange, or no longer; ask the authority to register it."),
  NAME_THE_INSTITUTION(
      400,
      IssueType.REQUIRED,
      "本系统服务多家机构，请在 X-Acting-Institution 头中写明本次代表的机构标识。",
      "This system serves several institutions: name the one it acts for in the header X-Acting-Institution."),
  INSTITUTION_NOT_SERVED(
      403,
      IssueType.FORBIDDEN,
      "X-Acting-Institution 头中的机构“%s”不在本系统登记的服务机构之内。",
      "The header X-Acting-Institution names '%s', which this system is not registered to serve."),
  PERSON_UNREADABLE(
      400,
      IssueType.VALUE,
      "X-Acting-Practitioner-Role 头应为一个 PractitionerRole 标识。",
      "The header X-Acting-Practitioner-Role must be the id of one PractitionerRole."),
  PURPOSE_UNKNOWN(
      400,
      IssueType.CODEINVALID,
      "X-Purpose-Of-Use 头的用途“%s”无效，请使用 %s 之一。",
      "The header X-Purpose-Of-Use says '%s'; use one of %s."),
  SCOPE_MISSING(
      403,
      IssueType.FORBIDDEN,
      "访问令牌缺少授权范围 %s，请申请包含该范围的令牌。",
      "The access token lacks the scope %s; ask for a token that has it."),
  SCOPES_DIFFER(
      403,
      IssueType.FORBIDDEN,
      "令牌对 %s 有几个条件不同的授权范围（%s），不能合成一次查询。请申请只含其中一个的令牌，或在查询中写明其中一个的条件。",
      "The token's scopes for %s have different conditions (%s) that make no single search; ask for a token with one of them, or search by the conditions of one."),
  PATIENT_UNREADABLE(
      403,
      IssueType.VALUE,
      "访问令牌的 patient 声明应为一个 Patient 标识，请向签发方申请新令牌。",
      "The access token's claim patient must be the id of one Patient; ask its issuer for another token."),
  PERSON_NOT_VOUCHED(
      403,
      IssueType.FORBIDDEN,
      "X-Acting-Practitioner-Role 头中的岗位“%s”不属于令牌 fhirUser 所指的人员，请改用其本人的岗位。",
      "The header X-Acting-Practitioner-Role names '%s', which is no role of the person in the token's fhirUser; name one of their own."),
  OPERATION_CLOSED(
      403,
      IssueType.NOTSUPPORTED,
      "操作“%s”不对接入系统开放。",
      "The operation '%s' is closed to client systems."),
  SEARCH_TOO_WIDE(
      403,
      IssueType.TOOCOSTLY,
      "对 %s 的查询范围过宽。请写明患者（patient），或写明本机构在其中的角色。",
      "This search of %s is too wide; name the patient, or your own institution's part in it."),
  SEARCH_BESIDE(
      403,
      IssueType.FORBIDDEN,
      "查询条件 %s 涉及其他患者记录，不能据此查询。请写明患者（patient），或使用 patient.identifier。",
      "The search by %s asks about other patients' records beside those it finds; name the patient, or use patient.identifier."),
  PAGE_NOT_YOURS(
      404,
      IssueType.NOTFOUND,
      "没有这一页查询结果，请重新查询。",
      "There is no such page of results; search anew."),
  NO_IMAGE_ADDRESS(
      422,
      IssueType.BUSINESSRULE,
      "这条记录没有可打开的影像地址（%s）。影像地址须为 https，不含用户信息，也不含 ticket 参数；请联系写入机构更正。",
      "This record has no image address that can be opened (%s): it must be https, without user information and without a parameter ticket; ask the institution that wrote it to mend it."),
  IMAGE_ENTERED_IN_ERROR(
      422,
      IssueType.BUSINESSRULE,
      "记录 %s 已标记为录入错误，不提供影像链接；请查询更正后的记录。",
      "The record %s was entered in error, so its images are not opened; look for the record that replaces it."),
  OVERRIDE_CLOSED(
      403,
      IssueType.FORBIDDEN,
      "请求不得指定存储分区，请去掉扩展 %s。",
      "A request may not choose where it is stored; leave out the extension %s."),
  INTERACTION_CLOSED(
      400,
      IssueType.NOTSUPPORTED,
      "平台不单独提供“%s”，事务或批处理中也不能使用；可用的交互见 /metadata。",
      "'%s' is not served alone, and not in a bundle either; /metadata lists the interactions that are."),
  BUNDLE_TOO_LONG(
      413,
      IssueType.TOOLONG,
      "事务或批处理超过 %s 个条目的上限，请拆分后提交。",
      "The bundle exceeds the limit of %s entries; split it."),
  BODY_TOO_LARGE(
      413,
      IssueType.TOOLONG,
      "请求内容（解压后）超过 %s 字节的上限，请拆分后提交。",
      "The request body, decompressed, exceeds the limit of %s bytes; split it."),
  BODY_TOO_DEEP(
      400,
      IssueType.TOOLONG,
      "请求内容的嵌套层数超过 %s 层的上限。",
      "The request body is nested deeper than the limit of %s levels."),
  BODY_HAS_TOO_MANY_ELEMENTS(
      413,
      IssueType.TOOLONG,
      "请求内容超过 %s 个元素（单个列表 %s 个）的上限，请拆分后提交。",
      "The request body exceeds the limit of %s elements, or of %s in one list; split it."),
  ENCODING_UNKNOWN(
      415,
      IssueType.NOTSUPPORTED,
      "不支持的内容编码“%s”，请使用 UTF-8，压缩仅限 gzip。",
      "The content encoding '%s' is not supported; use UTF-8, compressed with gzip or not at all."),
  TOO_MANY_REQUESTS(
      429,
      IssueType.THROTTLED,
      "请求过于频繁（每分钟上限 %s 次），请等待 Retry-After 头所示的秒数后重试。",
      "Too many requests: the limit is %s a minute. Wait for the seconds that the Retry-After header says, then try again."),
  TOO_MANY_SIGN_ONS(
      429,
      IssueType.THROTTLED,
      "此网络地址申请令牌或提交无效令牌过于频繁（每分钟上限 %s 次），请等待 Retry-After 头所示的秒数后重试；有效令牌在到期前可一直使用。",
      "Too many sign-ons or bad tokens from this address: the limit is %s a minute. Wait for the seconds that the Retry-After header says; a token is good until it expires."),
  TOO_MANY_PERSONS(
      429,
      IssueType.THROTTLED,
      "按证件号码查找或登记患者过于频繁（每分钟上限 %s 人），请等待 Retry-After 头所示的秒数后重试。",
      "Too many persons looked up or registered: the limit is %s a minute. Wait for the seconds that the Retry-After header says, then try again."),
  NO_ROOM_FOR_BODY(
      503,
      IssueType.TRANSIENT,
      "平台同时接收的数据已满，请求未处理，请等待 Retry-After 头所示的秒数后重试。",
      "The exchange holds as many bodies as it can, and did nothing with this one; wait for the seconds that the Retry-After header says, then try again."),
  BODY_TOO_SLOW(
      408,
      IssueType.TIMEOUT,
      "请求内容未在 %s 秒内传完，连接已关闭，请重新提交。",
      "The request body did not arrive within %s seconds, and the connection is closed; send it again."),
  QUERY_TOO_LARGE(
      400,
      IssueType.TOOLONG,
      "查询超出上限：%s。请拆分查询后重试。",
      "The query exceeds a limit: %s. Split it and try again."),
  PATCH_FORMAT_CLOSED(
      415,
      IssueType.NOTSUPPORTED,
      "不支持以“%s”格式修改，请使用 application/json-patch+json，或以 application/fhir+json 提交 Parameters。",
      "A patch in '%s' is not supported; send application/json-patch+json, or Parameters as application/fhir+json."),
  PATCH_PATH_CLOSED(
      400,
      IssueType.NOTSUPPORTED,
      "FHIR Patch 的路径只能由元素名、[序号]、where(元素 = '值')、extension('网址') 和 ofType(类型) 组成，请改写 path。",
      "The path of a FHIR Patch may consist of element names, [index], where(element = 'value'), extension('url') and ofType(type); rewrite the path."),
  PATCH_TOO_LONG(
      413,
      IssueType.TOOLONG,
      "一次修改超过 %s 步的上限（copy 按 10 步计），请拆分后提交。",
      "The patch exceeds the limit of %s steps, of which a copy counts as 10; split it."),
  ENDPOINT_NOT_ALLOWED(
      422,
      IssueType.SECURITY,
      "订阅地址“%s”不在平台允许的范围内。请使用 https 地址并联系平台运维登记其主机名，或不填 channel.endpoint，改用 $events 读取事件。",
      "The exchange may send nothing to '%s'. Use an https address and have its host allowed by the exchange's operator, or leave channel.endpoint out and read events with $events."),
  TOO_MANY_SUBSCRIPTIONS(
      422,
      IssueType.TOOCOSTLY,
      "贵机构已有 %s 个未结束的订阅，达到上限。请先将不再需要的订阅的 status 改为 off。",
      "This institution has %s subscriptions that have not ended, which is the limit; set the status of those that are not needed to off."),
  DAY_IS_BOOKED(
      409,
      IssueType.CONFLICT,
      "%s 的号源已有预约或已退回，不能整体替换。请以停诊、替诊或改约处理变更。",
      "Slots of %s are booked or returned already, so that the day is not replaced; withdraw or move single sessions instead."),
  SESSION_ON_ANOTHER_DAY(
      409,
      IssueType.CONFLICT,
      "出诊编号“%s”已用于 %s。请为新的出诊另取编号，或在同一次发布中一并发布该日。",
      "The session number %s is used on %s already; take another one, or publish that day too."),
  TOO_MANY_WAITING_READS(
      429,
      IssueType.THROTTLED,
      "等待中的读取已达上限（每个订阅方 %s 个，平台合计 %s 个）。请等已发出的读取返回后再发，或不带 wait 读取。",
      "As many reads wait as may: %s of one subscriber, and %s in all. Wait for the answer to one that you have sent, or read without wait."),
  FOR_THE_AUTHORITY(
      403,
      IssueType.FORBIDDEN,
      "此操作仅限主管部门，请联系平台运维。",
      "This operation is for the authority alone; ask the exchange's operator."),
  SECRETS_NOT_KEPT(
      422,
      IssueType.NOTSUPPORTED,
      "平台尚未配置保管密钥，不能接收 channel.header 与签名密钥。请去掉后提交，或联系平台运维设置 TC_SECRETS_KEY。",
      "The exchange has no key to keep secrets with, so it takes neither channel.header nor a signing secret; leave them out, or ask its operator to set TC_SECRETS_KEY.");

  private final int status;
  private final IssueType type;
  private final String chinese;
  private final String english;

  DoorRule(int status, IssueType type, String chinese, String english) {
    this.status = status;
    this.type = type;
    this.chinese = chinese;
    this.english = english;
  }

  public int status() {
    return status;
  }

  public IssueType type() {
    return type;
  }

  /** The code that names this reason to a client. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String inChinese(Object... atFault) {
    return chinese.formatted(atFault);
  }

  public String inEnglish(Object... atFault) {
    return english.formatted(atFault);
  }
}
