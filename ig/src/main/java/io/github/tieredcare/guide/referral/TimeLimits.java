package io.github.tieredcare.guide.referral;

import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.policy.AnswerTime;
import io.github.tieredcare.policy.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The time limits that hold where a region's policy says nothing else. */
public record TimeLimits(Policy policy) {

  /** The table, a row for each limit. */
  public Element table() {
    return element("table")
        .add(
            element("tbody")
                .add(
                    answer("加急", "Answer to an urgent referral", "urgent"),
                    answer("普通", "Answer to a routine referral", "routine"),
                    limit(
                        "急诊人员确认", "A person acknowledges an emergency", policy.acknowledgeWithin()),
                    limit("急诊补齐材料", "The papers of an emergency follow", policy.papersWithin()),
                    limit("接诊后的有效期", "An acceptance stays valid", policy.acceptedFor())));
  }

  private Element answer(String zh, String en, String priority) {
    return line(new Bilingual(zh + "转诊的答复", en), words(policy.answerWithin(priority)));
  }

  private static Element limit(String zh, String en, Duration duration) {
    return line(new Bilingual(zh, en), words(duration));
  }

  private static Element line(Bilingual what, Bilingual howLong) {
    return row("td", Stream.<Markup>of(what.in("span"), howLong.in("span")));
  }

  private static Bilingual words(AnswerTime time) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    time.limit().map(TimeLimits::words).ifPresent(it -> zh.add(it.zh()));
    time.limit().map(TimeLimits::words).ifPresent(it -> en.add(it.en()));
    time.workingDays().ifPresent(days -> zh.add(days + " 个工作日"));
    time.workingDays().ifPresent(days -> en.add(counted(days, "working day")));
    return new Bilingual(String.join("加 ", zh), String.join(" and ", en));
  }

  private static Bilingual words(Duration duration) {
    if (duration.toMinutes() % 60 > 0) {
      return new Bilingual(duration.toMinutes() + " 分钟", counted(duration.toMinutes(), "minute"));
    }
    return duration.toHours() % 24 > 0 || duration.toDays() == 1
        ? new Bilingual(duration.toHours() + " 小时", counted(duration.toHours(), "hour"))
        : new Bilingual(duration.toDays() + " 天", counted(duration.toDays(), "day"));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
