package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import java.util.Set;
import java.util.TreeSet;

/** Each rule broken once, with what the sender sees: the way to learn them is to break them. */
public final class Refused implements Journey {

  private final Exchange exchange;

  public Refused(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public String title() {
    return "被拒绝的：逐条违反规则 The refused one: each rule broken once";
  }

  @Override
  public void take(Story story) {
    var breaches = new Breaches(story);
    var replay = new Replay(exchange);
    replay
        .refusedCases()
        .forEach(one -> breaches.refused(one.title(), Set.of(one.rule()), () -> replay.send(one)));
    new WrongPapers(exchange, story, breaches).take();
    Set<String> left = new TreeSet<>(replay.rules());
    left.removeAll(breaches.broken());
    story.step("小结", "What was broken");
    story.answer(
        "%d 条规则 rules: %s", breaches.broken().size(), String.join(", ", breaches.broken()));
    left.forEach(rule -> story.answer("未演示 not shown: %s%n        %s", rule, reason(rule)));
    breaches.surprises().forEach(surprise -> story.answer("?? %s", surprise));
    story.expect(breaches.surprises().isEmpty(), "每次都如规则所言 every time as the rule says");
  }

  /** Why no system of the demonstration breaks a rule by a request that leaves nothing behind. */
  private static String reason(String rule) {
    if (Breaches.KEPT_FROM_STRANGERS.contains(rule)) {
      return "外部机构看不到该记录，先行答复 404 a stranger does not find the record: 404";
    }
    return switch (rule) {
      case "early-credit-code-is-pointed-out" ->
          "只提醒登记机构的主管部门 warns only the authority, on an institution it then has registered";
      case "signed-resident-comes-from-the-signed-institution" ->
          "只提醒，转诊照常生效 warns only: the referral would be placed";
      case "stable-patient-is-offered-the-way-down" ->
          "本地区政策未定下转标准 the demonstration's region has no criteria for going down";
      case "used-records-stay" -> "任何系统均无删除权限 no system of the demonstration may delete anything";
      case "provenance-stays-as-it-was-made", "the-exchange-opens-the-task" ->
          "任何系统均无该项授权，先行拒绝 no system has a scope for it: scope-missing";
      case "alarm-is-closed-by-whom-it-reaches" ->
          "提醒由平台产生，此处没有 the exchange raises worklist lines; none arises here";
      default -> "其用例见指南 its cases are in the guide";
    };
  }
}
