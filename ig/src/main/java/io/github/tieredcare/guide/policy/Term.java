package io.github.tieredcare.guide.policy;

import io.github.tieredcare.guide.html.Bilingual;
import java.util.Arrays;
import java.util.Locale;

/** The terms that a policy may have, and what each is about. */
public enum Term {
  ANSWER_WITHIN(Topic.TIME, "按优先级，多久须答复转诊", "How soon a referral is answered, by its priority"),
  ACKNOWLEDGE_WITHIN(Topic.TIME, "急诊自动接诊后，多久须有人确认", "How soon a person acknowledges an emergency"),
  PAPERS_WITHIN(Topic.TIME, "急诊后多久须补齐材料", "How soon the papers of an emergency follow"),
  ACCEPTED_FOR(Topic.TIME, "接诊后多久有效", "How long an acceptance stays valid"),
  NO_SHOW_AFTER(Topic.TIME, "过了约定时间多久算未到", "How long after the appointed time a patient is missed"),
  QUICK_REMINDERS(
      Topic.TIME, "按优先级的答复时限提醒几次", "How many reminders go out at the pace of the priority"),
  THEN_REMIND_EVERY(Topic.TIME, "此后多久提醒一次", "How often they go out from then on"),
  READABLE_AFTER_CLOSING(
      Topic.ACCESS,
      "转诊结束后，随转诊送达的资料多久可读",
      "How long what was sent with a referral stays readable after it has closed"),
  CONSENT_AT_MOST(Topic.ACCESS, "授权最长多久", "The longest time for which a consent opens the record"),
  CONSENT_RECORDED_WITHIN(
      Topic.ACCESS, "取得授权后多久须登记", "How soon after it was given a consent is recorded"),
  EMERGENCY_ACCESS_FOR(Topic.ACCESS, "紧急调阅开放多久", "How long an emergency opens the record"),
  EMERGENCY_REVIEWED_WITHIN(
      Topic.ACCESS,
      "紧急调阅多久内须复核，逾期反复提醒",
      "How soon an emergency access is reviewed; the authority is reminded each time it passes"),
  HOME_CARE_FOR(
      Topic.ACCESS,
      "出院后，居住地基层机构可调阅多久",
      "How long after discharge the primary institution near home may read"),
  STAY_AT_MOST(Topic.ACCESS, "一次住院最长开放多久", "The longest time for which a stay opens the record"),
  VISIT_RECORDED_WITHIN(
      Topic.ACCESS,
      "凭到场凭据的就诊，开始后多久须登记",
      "How soon after its beginning a visit on proof is recorded"),
  SENSITIVE_CODE(Topic.ACCESS, "哪些编码属于敏感信息", "Which codes make a record sensitive"),
  PLATFORM_SHARE(
      Topic.SLOT,
      "每日号源至少多少（%）开放给市级平台",
      "The least share of a day's slots for the city platform, in percent"),
  SPECIALISED_SHARE(
      Topic.SLOT,
      "平台号源中专家、专科与专病门诊至少占多少（%）",
      "The least share of those with experts, specialists and clinics for one disease, in percent"),
  PLATFORM_OPENS_AHEAD(
      Topic.SLOT, "平台号源早于社会面几天开放", "How many days before the public family doctors can book"),
  LOCKED_PER_DOCTOR(
      Topic.SLOT, "每位出诊医师预留几个号源", "How many slots of each doctor's session are held back"),
  LOCKED_UNTIL_BEFORE(
      Topic.SLOT, "预留号源在开诊前几天释放", "How many days before the clinic these are released"),
  LOCKED_COUNT_AS_PLATFORM(
      Topic.SLOT, "预留号源是否计入平台占比", "Whether these count as given to the platform"),
  PUBLISHED_AHEAD_AT_MOST(
      Topic.SLOT, "号源最早提前几天发布", "How many days ahead of the clinic a slot is published at most"),
  HELD_FOR_AT_MOST(
      Topic.SLOT, "预约期间最多暂留号源多久", "For how long a slot is held at most while somebody books it"),
  CANCELLED_UNTIL_BEFORE(
      Topic.SLOT, "预约方最晚在就诊前多久取消预约", "How long before its time who booked a slot can still cancel"),
  TIER(Topic.OTHER, "机构属于哪一级", "The tier of an institution, by its level or type"),
  CENTRE_REVIEWS(
      Topic.OTHER,
      "转诊中心是否先于接收机构审核",
      "Whether the referral centre sees a referral before its receiver"),
  ONLY_LEAD_SENDS_OUTSIDE(
      Topic.OTHER,
      "是否只有县域医共体牵头医院可以外转",
      "Whether only the lead hospital of a county community sends patients outside"),
  JUDGES_WHAT_WAS_BEGUN(
      Topic.OTHER, "新政策是否也适用于已开始的转诊", "Whether a newer policy judges referrals begun before it"),
  OUTSIDE_ASSESSOR_TITLE(
      Topic.OTHER,
      "哪些职称可以评估市外转诊",
      "The titles that may assess whether a patient must leave the city"),
  SIGNING_PART(Topic.OTHER, "家庭医生签约须写明的各方", "The parts that a family-doctor signing names"),
  EARLY_CREDIT_CODE(
      Topic.OTHER, "校验位不符但有效的早期信用代码", "Early credit codes that break their check and are valid"),
  RULE(Topic.OTHER, "某条规则改为只警告或停用", "A rule that only warns here, or is off"),
  DOWN_CRITERION(
      Topic.OTHER, "住院患者何时应提供下转", "When a patient in hospital has to be offered the way down"),
  HOLIDAY(Topic.OTHER, "放假日", "Days on which nobody is expected to answer"),
  MAKE_UP_DAY(Topic.OTHER, "调休上班日", "Days of a weekend that are worked");

  /** Where in the guide a term is told. */
  public enum Topic {
    TIME,
    ACCESS,
    SLOT,
    OTHER
  }

  private final Topic topic;
  private final Bilingual words;

  Term(Topic topic, String zh, String en) {
    this.topic = topic;
    this.words = new Bilingual(zh, en);
  }

  /** The term of that name; a policy with any other cannot be told. */
  static Term named(String code) {
    return Arrays.stream(values())
        .filter(term -> term.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The guide has no words for " + code));
  }

  /** As the policy names it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where it stands in its page. */
  public String anchor() {
    return "term-" + code();
  }

  public Topic topic() {
    return topic;
  }

  Bilingual words() {
    return words;
  }
}
