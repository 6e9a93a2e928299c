package io.github.tieredcare.server.answer;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What an element of a request's body can be besides readable; {@code %s} stands for its name. */
enum ElementFault implements Reason {
  UNKNOWN(
      IssueType.STRUCTURE,
      "FHIR R4 在此处没有“%s”这一元素，请核对拼写和位置后重新提交。",
      "FHIR R4 has no element '%s' where it stands; check its name and place, and send it again."),
  REPEATED(
      IssueType.STRUCTURE,
      "元素“%s”只能出现一次，请去掉重复后重新提交。",
      "The element '%s' may stand only once; leave out the others and send it again."),
  MISSHAPEN(
      IssueType.STRUCTURE,
      "元素“%s”的 JSON 形式不对（对象、数组与值不可互换），请按 FHIR R4 修改后重新提交。",
      "The element '%s' has the wrong form: object, list and value cannot stand for each other; mend it and send it again."),
  INVALID(
      IssueType.VALUE,
      "元素“%s”的值不是 FHIR R4 允许的值，请修改后重新提交。",
      "The value of the element '%s' is none that FHIR R4 allows; mend it and send it again.");

  private static final Pattern NAME = Pattern.compile("_?[A-Za-z]{1,64}");

  private final IssueType type;
  private final String chinese;
  private final String english;

  ElementFault(IssueType type, String chinese, String english) {
    this.type = type;
    this.chinese = chinese;
    this.english = english;
  }

  /** The refusal of a request for an element, by the name that its sender gave it. */
  BaseServerResponseException of(String element) {
    var name = NAME.matcher(element).matches() ? element : "…";
    return new Diagnosis(this, status(), name, name).toAnswer();
  }

  @Override
  public int status() {
    return 400;
  }

  @Override
  public IssueType type() {
    return type;
  }

  @Override
  public String code() {
    return "element-" + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String inChinese(Object... atFault) {
    return chinese.formatted(atFault);
  }

  @Override
  public String inEnglish(Object... atFault) {
    return english.formatted(atFault);
  }
}
