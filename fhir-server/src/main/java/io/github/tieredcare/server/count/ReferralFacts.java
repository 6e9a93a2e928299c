package io.github.tieredcare.server.count;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.rule.Follower;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the line of each referral true to its Task; overdue once is overdue for good. A refusal and
 * an answer that did not come are the fault of who had the referral then, wherever it goes next.
 */
@Component
class ReferralFacts implements Follower {

  private static final String UPSERT =
      "INSERT INTO exchange.referral_fact VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (referral) DO"
          + " UPDATE SET receiver = EXCLUDED.receiver, refused = EXCLUDED.refused,"
          + " overdue = exchange.referral_fact.overdue OR EXCLUDED.overdue";

  private static final String FAULT =
      "INSERT INTO exchange.referral_fault VALUES (?, ?, ?, ?) ON CONFLICT (referral, institution)"
          + " DO UPDATE SET refused = exchange.referral_fault.refused OR EXCLUDED.refused,"
          + " overdue = exchange.referral_fault.overdue OR EXCLUDED.overdue";

  private final JdbcTemplate jdbc;

  ReferralFacts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.after() instanceof Task task && new ReferralTask(task).isReferral()) {
      new ReferralTask(task)
          .referral(records)
          .ifPresent(referral -> write(change, task, referral, new Directory(records)));
    }
  }

  private void write(
      Change<? extends Resource> change, Task task, Referral referral, Directory directory) {
    boolean overdue = change.before() instanceof Task before && reminders(task) > reminders(before);
    writeFact(task, referral, overdue, directory);
    if (!(change.before() instanceof Task before)) {
      return;
    }
    var number = referral.request().getIdElement().getIdPart();
    if (overdue) {
      directory
          .institutionOf(before.getOwner())
          .ifPresent(owner -> jdbc.update(FAULT, number, id(owner), false, true));
    }
    if (isRejected(task) && !isRejected(before)) {
      jdbc.update(FAULT, number, change.caller().institution(), true, false);
    }
  }

  private void writeFact(Task task, Referral referral, boolean overdue, Directory directory) {
    jdbc.update(
        UPSERT,
        referral.request().getIdElement().getIdPart(),
        LocalDate.ofInstant(task.getAuthoredOn().toInstant(), Span.ZONE),
        directory.institutionOf(task.getRequester()).map(ReferralFacts::id).orElse(""),
        directory.institutionOf(task.getOwner()).map(ReferralFacts::id).orElse(""),
        referral.direction().map(direction -> direction.code()).orElse(""),
        isRejected(task),
        overdue);
  }

  private static boolean isRejected(Task task) {
    return new ReferralTask(task).state().filter(ReferralState.REJECTED::equals).isPresent();
  }

  /** How often the exchange has said of a Task that nobody answers. */
  private static long reminders(Task task) {
    return new ReferralTask(task)
        .outputs(TaskOutput.ALARM, Reference.class)
        .map(alarm -> alarm.getReferenceElement().getIdPart())
        .filter(id -> id.startsWith(Alarm.NOT_ANSWERED.code() + "-"))
        .count();
  }

  private static String id(Organization institution) {
    return institution.getIdElement().getIdPart();
  }
}
