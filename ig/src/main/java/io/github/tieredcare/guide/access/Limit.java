package io.github.tieredcare.guide.access;

import io.github.tieredcare.guide.html.Bilingual;

/** What one client, one address or one request may take, and how it is told that this is over. */
public enum Limit {
  REQUESTS(
      "door.pace.requests", "一个系统每分钟的请求", "Requests of one system a minute", "too-many-requests"),
  PERSONS(
      "door.pace.persons",
      "一个系统每分钟按号码查找或登记的人数",
      "Persons looked up by number or registered by one system a minute",
      "too-many-persons"),
  SIGN_ONS(
      "door.pace.sign-ons",
      "一个网络地址每分钟申请令牌或提交无效令牌的次数",
      "Sign-ons and bad tokens of one address a minute",
      "too-many-sign-ons"),
  BODY("door.max-body", "一次请求的字节数（解压后）", "Bytes of one request, decompressed", "body-too-large"),
  DEPTH("door.max-depth", "一次请求的嵌套层数", "Levels of nesting of one request", "body-too-deep"),
  ENTRIES("door.max-entries", "一个 Bundle 的条目", "Entries of one Bundle", "bundle-too-long"),
  ELEMENTS(
      "door.flood.elements", "一次请求的元素", "Elements of one request", "body-has-too-many-elements"),
  LIST("door.flood.list", "其中一个列表的元素", "Elements of one list in it", "body-has-too-many-elements"),
  PUBLISHED(
      "door.flood.published",
      "一次号源发布的条目",
      "Entries of one publication of slots",
      "body-has-too-many-elements"),
  PUBLICATION(
      "door.flood.publication",
      "一次号源发布的元素",
      "Elements of one publication of slots",
      "body-has-too-many-elements"),
  BODY_TIME("door.flood.body-time", "请求内容传完的时间", "Time for the body to arrive", "body-too-slow"),
  BODIES(
      "door.flood.bodies", "全部请求同时占用的字节数", "Bytes of all bodies held at once", "no-room-for-body"),
  TOKEN_LIFE("door.token-life", "令牌有效期", "How long a token is good", "no-token"),
  TICKET_LIFE("images.ticket-life", "影像凭条有效期", "How long a ticket opens an image", ""),
  PAGE("fhir.page-size", "未写 _count 时每页的条目", "Entries of a page without _count", ""),
  LARGEST_PAGE("fhir.largest-page-size", "每页最多的条目", "The most entries of a page", "");

  private final String setting;
  private final Bilingual words;
  private final String code;

  Limit(String setting, String zh, String en, String code) {
    this.setting = setting;
    this.words = new Bilingual(zh, en);
    this.code = code;
  }

  /** The path of the setting that holds the number. */
  public String setting() {
    return "exchange." + setting;
  }

  Bilingual words() {
    return words;
  }

  /** The code of the refusal; empty where nothing is refused. */
  public String code() {
    return code;
  }
}
