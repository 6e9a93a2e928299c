package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.referral.Home;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** A patient who did not come is looked for: by who referred, and by the signed family doctor. */
public final class NoShowIsToldToSenderAndFamilyDoctor implements HandlingConsequence {

  private static final String WORDS =
      "患者未按约到诊，请联系患者并决定是否重新转诊。 / The patient did not come: find out why, and place a new"
          + " referral if it is still needed.";

  @Override
  public List<Resource> writes(Handling handling) {
    var change = handling.change();
    if (!handling.takes(ReferralStep.REPORT_NO_SHOW)) {
      return List.of();
    }
    var task = change.after();
    var familyDoctor =
        new Home(task.getFor(), handling.records(), change.at()).signed().map(Records::to);
    var recipients = Stream.concat(Stream.of(task.getRequester()), familyDoctor.stream()).toList();
    return List.copyOf(Alarms.raise(Alarm.NO_SHOW, task, recipients, WORDS, change.at()));
  }
}
