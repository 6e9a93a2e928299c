package io.github.tieredcare.rule;

import java.util.Locale;

/** What every request is held to besides the book: no policy bends it, and the server judges it. */
public enum StandingRule {
  RECORD_CONFORMS_TO_ITS_PROFILE(
      new Text(
          "记录不符合实施指南的结构要求。",
          "The record is not what its profile says.",
          "请按指南修改所指元素后重新提交。",
          "Mend the element as the guide's profile says, and send it again.")),
  NARRATIVE_HOLDS_NOTHING_ACTIVE(
      new Text(
          "叙述（text.div）只能含 FHIR 允许的 XHTML 排版内容，不得含脚本、事件、表单、外部图片或可执行链接。",
          "A narrative (text.div) may hold no more than FHIR's XHTML for layout: no script, event, form,"
              + " outside image or link that runs something.",
          "请删去所指内容后重新提交；图片请改用以 # 开头的内部引用。",
          "Take out what is named and send the record again; refer to an image inside the record with #.")),
  NUMBERS_STAY_OUT_OF_ADDRESSES(
      new Text(
          "地址中不得出现个人证件号码。",
          "A person's number may not stand in an address.",
          "请改用 POST [类型]/_search 检索，调用 Patient/$match，或以事务（transaction）提交写入。",
          "Search with POST [type]/_search, ask Patient/$match, or write in a transaction."));

  private final Text text;

  StandingRule(Text text) {
    this.text = text;
  }

  /** Its published name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Text text() {
    return text;
  }
}
