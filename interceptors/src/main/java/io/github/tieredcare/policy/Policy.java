package io.github.tieredcare.policy;

import io.github.tieredcare.rule.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;

/**
 * One version of a region's policy, read from the terms that its Library contains.
 *
 * <p>A term that the region leaves out has no default here: the policy that ships with the exchange
 * holds every term, and a region's policy is laid over it.
 */
public final class Policy {

  private final Library source;
  private final Terms terms;

  private Policy(Library source, Terms terms) {
    this.source = source;
    this.terms = terms;
  }

  /** Reads a policy whose missing terms are those of another. */
  public static Policy over(Policy base, Library source) {
    var own = new Terms(terms(source));
    return new Policy(source, base == null ? own : own.over(base.terms));
  }

  /** The policy's canonical address and version, as decisions keep it. */
  public String version() {
    return source.getUrl() + "|" + source.getVersion();
  }

  /** What a breach of a rule does in this region. */
  public Severity severity(String rule, Severity usual) {
    return terms.keyed("rule", rule).map(Row::severity).orElse(usual);
  }

  /** The tier of an institution of this WS 218 type or hospital level. */
  public Optional<Tier> tierOf(Coding kind) {
    return terms.keyed("tier", kind.getSystem() + "|" + kind.getCode()).map(Row::tier);
  }

  /** How long a receiver may take to answer a referral of this priority. */
  public AnswerTime answerWithin(String priority) {
    return terms
        .keyed("answer-within", priority)
        .or(() -> terms.keyed("answer-within", "routine"))
        .map(Row::answerTime)
        .orElseThrow(() -> missing("answer-within"));
  }

  /** How long a person may take to acknowledge an emergency that was accepted automatically. */
  public Duration acknowledgeWithin() {
    return duration("acknowledge-within");
  }

  /** How long after an emergency its papers may follow. */
  public Duration papersWithin() {
    return duration("papers-within");
  }

  /** How long an accepted referral stays valid when its arrangement names no end. */
  public Duration acceptedFor() {
    return duration("accepted-for");
  }

  /** How long after its appointed time a patient who has not come is missed. */
  public Duration noShowAfter() {
    return duration("no-show-after");
  }

  /** How long after a referral has closed what was sent with it stays readable to its parties. */
  public Duration readableAfterClosing() {
    return duration("readable-after-closing");
  }

  /** How long the authority may take to review an emergency access before it is reminded. */
  public Duration emergencyReviewedWithin() {
    return duration("emergency-reviewed-within");
  }

  /** How often whoever has an unanswered referral is reminded at the pace of its priority. */
  public int quickReminders() {
    return number("quick-reminders");
  }

  /** The pace at which they are reminded from then on, until they answer. */
  public AnswerTime thenRemindEvery() {
    return terms
        .rows("then-remind-every")
        .findFirst()
        .map(Row::answerTime)
        .orElseThrow(() -> missing("then-remind-every"));
  }

  /** Whether the alliance's referral centre sees a referral before its receiver does. */
  public boolean centreReviews() {
    return flag("centre-reviews");
  }

  /** Whether only the lead hospital of a county community may send patients outside. */
  public boolean onlyLeadSendsOutside() {
    return flag("only-lead-sends-outside");
  }

  /** Whether a referral begun under an older policy is judged by the newer one. */
  public boolean judgesWhatWasBegun() {
    return flag("judges-what-was-begun");
  }

  /** The titles, as codes of GB/T 8561, that may assess whether a patient must leave the region. */
  public Set<String> outsideAssessorTitles() {
    return terms.codes("outside-assessor-title");
  }

  /** The parts that a family-doctor signing must name: community, district, city. */
  public Set<String> signingParts() {
    return terms.codes("signing-part");
  }

  /** Credit codes of the pilot years, which break their check and are valid. */
  public Set<String> earlyCreditCodes() {
    return terms.codes("early-credit-code");
  }

  /** When a patient in hospital has to be offered the way down. */
  public List<DownCriterion> downCriteria() {
    return terms.rows("down-criterion").map(Row::downCriterion).toList();
  }

  /**
   * The days on which an answer is expected: neither a holiday nor a weekend, unless a weekend's
   * day is worked to make up for a holiday. Both lists are a region's to write, year by year, from
   * the State Council's notice; the standard policy names no day.
   */
  public WorkingDays workingDays() {
    return new WorkingDays(terms.dates("holiday"), terms.dates("make-up-day"));
  }

  /** For how long each ground may open a record. */
  public AccessLimits accessLimits() {
    return new AccessLimits(
        duration("consent-at-most"),
        duration("consent-recorded-within"),
        duration("emergency-access-for"),
        duration("home-care-for"),
        duration("stay-at-most"),
        duration("visit-recorded-within"));
  }

  /** What is asked of the slots that hospitals publish. */
  public SlotTerms slotTerms() {
    return new SlotTerms(
        percent("platform-share"),
        percent("specialised-share"),
        days("platform-opens-ahead"),
        number("locked-per-doctor"),
        days("locked-until-before"),
        flag("locked-count-as-platform"),
        days("published-ahead-at-most"),
        duration("held-for-at-most"),
        duration("cancelled-until-before"));
  }

  /** Which codes make a record sensitive: a default that each region has to review. */
  public List<SensitiveCode> sensitiveCodes() {
    return terms.rows("sensitive-code").map(Row::sensitiveCode).toList();
  }

  /** Reads every line of the tables that are otherwise asked for one key at a time. */
  void readTables() {
    terms.rows("rule").forEach(Row::severity);
    terms.rows("tier").forEach(Row::tier);
    terms.rows("answer-within").forEach(Row::answerTime);
  }

  private boolean flag(String name) {
    return terms.flag(name).orElseThrow(() -> missing(name));
  }

  private int number(String name) {
    return terms.number(name).orElseThrow(() -> missing(name));
  }

  private int percent(String name) {
    int share = number(name);
    if (share > 100) {
      throw new UnreadableTerm(name);
    }
    return share;
  }

  /** Whole days, as calendars count them. */
  private int days(String name) {
    var days = duration(name);
    if (!days.equals(Duration.ofDays(days.toDays()))) {
      throw new UnreadableTerm(name);
    }
    return (int) days.toDays();
  }

  private Duration duration(String name) {
    return terms.duration(name).orElseThrow(() -> missing(name));
  }

  private IllegalStateException missing(String term) {
    return new IllegalStateException("Policy " + version() + " lacks the term " + term);
  }

  /** The terms as the Library contains them. */
  static Parameters terms(Library source) {
    return source.getContained().stream()
        .filter(Parameters.class::isInstance)
        .map(Parameters.class::cast)
        .findFirst()
        .orElseGet(Parameters::new);
  }
}
