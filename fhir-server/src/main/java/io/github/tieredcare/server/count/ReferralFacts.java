package io.github.tieredcare.server.count;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.rule.Follower;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the line of each referral true to its Task; overdue once is overdue for good. */
@Component
class ReferralFacts implements Follower {

  private static final String UPSERT =
      "INSERT INTO exchange.referral_fact VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (referral) DO"
          + " UPDATE SET receiver = EXCLUDED.receiver, refused = EXCLUDED.refused,"
          + " overdue = exchange.referral_fact.overdue OR EXCLUDED.overdue";

  private final JdbcTemplate jdbc;

  ReferralFacts(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.after() instanceof Task task && new ReferralTask(task).isReferral()) {
      new ReferralTask(task)
          .referral(records)
          .ifPresent(referral -> write(task, referral, new Directory(records)));
    }
  }

  private void write(Task task, Referral referral, Directory directory) {
    var refused = new ReferralTask(task).state().filter(ReferralState.REJECTED::equals).isPresent();
    jdbc.update(
        UPSERT,
        referral.request().getIdElement().getIdPart(),
        LocalDate.ofInstant(task.getAuthoredOn().toInstant(), Span.ZONE),
        directory.institutionOf(task.getRequester()).map(ReferralFacts::id).orElse(""),
        directory.institutionOf(task.getOwner()).map(ReferralFacts::id).orElse(""),
        referral.direction().map(direction -> direction.code()).orElse(""),
        refused,
        new ReferralTask(task).is(BusinessStatus.PASSED_ON));
  }

  private static String id(Organization institution) {
    return institution.getIdElement().getIdPart();
  }
}
