package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPriority;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;

/**
 * Lines on the worklists of those whom a referral or a booking needs; each stays until its own
 * reader closes it.
 */
public final class Alarms {

  private Alarms() {}

  /** A line about a Task for every institution named, one for each. */
  public static List<Communication> raise(
      Alarm kind, Task task, List<Reference> recipients, String words, Instant at) {
    return raise(kind, task, task.getFor(), recipients, words, at);
  }

  /** A line about a record of a patient for every institution named, one for each. */
  public static List<Communication> raise(
      Alarm kind,
      Resource about,
      Reference patient,
      List<Reference> recipients,
      String words,
      Instant at) {
    return distinct(recipients).stream()
        .map(
            recipient ->
                line(kind, words, at)
                    .setSubject(patient.copy())
                    .addAbout(Records.to(about))
                    .addRecipient(recipient.copy()))
        .toList();
  }

  private static Communication line(Alarm kind, String words, Instant at) {
    var alarm = new Communication();
    alarm.getMeta().addProfile(TcProfile.ALARM);
    alarm.setStatus(CommunicationStatus.INPROGRESS);
    alarm.addCategory(kind.concept());
    alarm.setPriority(CommunicationPriority.URGENT);
    alarm.setSent(Date.from(at));
    alarm.addPayload().setContent(new StringType(words));
    return alarm;
  }

  private static List<Reference> distinct(List<Reference> recipients) {
    List<Reference> distinct = new ArrayList<>();
    recipients.stream()
        .filter(one -> distinct.stream().noneMatch(other -> Records.same(one, other)))
        .forEach(distinct::add);
    return distinct;
  }
}
