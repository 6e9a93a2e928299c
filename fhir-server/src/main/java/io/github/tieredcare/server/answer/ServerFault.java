package io.github.tieredcare.server.answer;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.profile.Canonical;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * What ends a request besides a rule and the door: each with its status and its sentences, {@code
 * %s} standing for what is at fault.
 */
public enum ServerFault implements Reason {
  UNREADABLE(
      400,
      IssueType.STRUCTURE,
      "请求内容不是合法的 FHIR R4 数据，请按实施指南修改后重新提交。（%s）",
      "The body cannot be read as FHIR R4; mend it and send it again. (%s)"),
  NOT_UNDERSTOOD(
      400,
      IssueType.INVALID,
      "平台无法按此请求处理，请对照 /metadata 与实施指南修改后重新提交。（%s）",
      "The request cannot be carried out as it stands; see /metadata and the guide, mend it and send it again. (%s)"),
  TYPE_NOT_SERVED(
      404,
      IssueType.NOTSUPPORTED,
      "平台不提供此资源类型，可用的类型见 /metadata。",
      "The exchange does not serve this resource type; /metadata lists those it serves."),
  NOT_FOUND(
      404,
      IssueType.NOTFOUND,
      "没有这条记录，请核对资源类型和标识。",
      "There is no such record; check its type and id."),
  DELETED(
      410,
      IssueType.DELETED,
      "这条记录已删除，请不要再引用它。",
      "This record has been deleted; refer to it no longer."),
  STALE_VERSION(
      412,
      IssueType.CONFLICT,
      "If-Match 所指的版本不是最新版本，请求未保存。请重新读取后再修改提交。",
      "The version in If-Match is not the latest, and nothing was stored; read the record again and repeat the change."),
  OVERTAKEN(
      409,
      IssueType.CONFLICT,
      "另一请求先行更新了相关记录，本次请求未保存。请重新读取后再提交。",
      "Another request was first, and nothing of this one was stored; read again and repeat."),
  SEVERAL_MATCH(
      412,
      IssueType.MULTIPLEMATCHES,
      "所给条件对应多条记录，请给出只对应一条记录的条件。",
      "The condition fits several records; give one that fits no more than one."),
  REFERENCE_DANGLES(
      400,
      IssueType.NOTFOUND,
      "引用的 %s 在平台上不存在，请先写入或放在同一事务中。",
      "%s does not exist here; write it first or in the same transaction."),
  STILL_REFERENCED(
      409,
      IssueType.CONFLICT,
      "其他记录仍在引用这条记录，不能删除。请改用状态（如 entered-in-error）作废。",
      "Other records still point at this one, so it stays; retire it by its status, such as entered-in-error."),
  VALUE_NOT_STORABLE(
      400,
      IssueType.VALUE,
      "请求中有无法保存的值（过长、超出范围或含控制字符），请修改后重新提交。",
      "A value cannot be stored: it is too long, out of range or holds control characters; mend it and send it again."),
  REQUEST_ID_TAKEN(
      409,
      IssueType.DUPLICATE,
      "X-Request-Id 已用于另一请求（内容或经办人不同），请换用新的标识。",
      "This X-Request-Id belongs to another request, with other content or of another person; use a new one."),
  REQUEST_ID_UNUSABLE(
      400,
      IssueType.VALUE,
      "X-Request-Id 应为 1 至 128 个可见 ASCII 字符，请更换。",
      "X-Request-Id must be 1 to 128 visible ASCII characters; use another one."),
  BATCH_IS_NOT_ONE_REQUEST(
      400,
      IssueType.NOTSUPPORTED,
      "批处理（batch）的各条目相互独立，不能使用 X-Request-Id；请改用事务（transaction）或去掉该头。",
      "The entries of a batch stand alone, so X-Request-Id cannot cover it; send a transaction or leave the header out."),
  READS_STAND_APART(
      400,
      IssueType.NOTSUPPORTED,
      "带 X-Request-Id 的事务不能含 GET 条目，请另行读取。",
      "A transaction with an X-Request-Id has no GET entries; read in a request of its own."),
  BUSY(
      503,
      IssueType.TRANSIENT,
      "平台暂时繁忙，请求未保存，请稍后重试。",
      "The exchange is busy and nothing was stored; try again shortly."),
  TOOK_TOO_LONG(
      503,
      IssueType.TIMEOUT,
      "处理时间超出上限，请求未保存。请缩小查询范围或拆分请求后重试。",
      "The request took too long and was ended, and nothing was stored; narrow the search or split the request, and try again."),
  AUDIT_UNAVAILABLE(
      503,
      IssueType.TRANSIENT,
      "审计服务不可用，操作已拒绝。请稍后重试；仍有问题时联系平台运维。",
      "This request cannot be put on the audit record, so it was refused; try again shortly, and tell the exchange's operator if it persists."),
  SLOT_SEARCH_TOO_WIDE(
      422,
      IssueType.TOOCOSTLY,
      "号源的查询范围过宽。请写明出诊（schedule），或写明 31 天以内的就诊期间（start，起止均须填写）。",
      "This search of slots is too wide; name a schedule, or a period of at most 31 days by start, with its begin and its end."),
  MATCH_NAMES_NOTHING(
      400,
      IssueType.REQUIRED,
      "请写明初步诊断（code）或检索文字（text）。",
      "Name an initial diagnosis (code) or a text to look for."),
  MATCH_TEXT_UNUSABLE(
      400,
      IssueType.VALUE,
      "检索文字（text）须为 2 至 50 个字符，至多 4 个词，由文字与数字组成。",
      "The text must have 2 to 50 characters and 4 words at most, made of letters and digits."),
  AUDIT_SEARCH_TOO_WIDE(
      400,
      IssueType.TOOCOSTLY,
      "审计记录的查询范围过宽。请写明患者（patient）；或写明机构、人员（agent）与一年以内的期间（date）；或写明 31 天以内的期间（date）。",
      "This search of the audit record is too wide; name a patient, or an agent and a period (date) of at most a year, or a period of at most 31 days."),
  AUDIT_PAGE_NOT_YOURS(
      404,
      IssueType.NOTFOUND,
      "没有这一页审计记录，请重新查询。",
      "There is no such page of the audit record; search anew."),
  UNFORESEEN(
      500,
      IssueType.EXCEPTION,
      "平台内部错误，请求未保存。请稍后重试；仍有问题时向平台运维提供编号 %s。",
      "The exchange failed and nothing was stored; try again later, and quote incident %s to its operator if it persists.");

  /** The code system of {@link #code()}. */
  static final String CODES = Canonical.codeSystem("server-fault");

  private final int status;
  private final IssueType type;
  private final String chinese;
  private final String english;

  ServerFault(int status, IssueType type, String chinese, String english) {
    this.status = status;
    this.type = type;
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public IssueType type() {
    return type;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String inChinese(Object... atFault) {
    return chinese.formatted(atFault);
  }

  @Override
  public String inEnglish(Object... atFault) {
    return english.formatted(atFault);
  }

  /** The refusal of a request for this fault, at an element or, when empty, as a whole. */
  public BaseServerResponseException at(String element) {
    return at(element, "");
  }

  /** The refusal of a request for this fault at an element, with what fills its sentences. */
  public BaseServerResponseException at(String element, String detail) {
    return new Diagnosis(this, status, element, detail).toAnswer();
  }

  /** The refusal of a request for this fault, with what fills its sentences. */
  public BaseServerResponseException about(String detail) {
    return Diagnosis.of(this, detail).toAnswer();
  }
}
