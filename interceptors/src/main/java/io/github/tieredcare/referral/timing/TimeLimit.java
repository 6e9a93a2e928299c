package io.github.tieredcare.referral.timing;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.referral.handling.Alarms;
import io.github.tieredcare.referral.handling.NextHospital;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.timing.Deadline;
import io.github.tieredcare.timing.Raised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * What the exchange writes when a time limit has passed: it passes the referral on, raises an alarm
 * or ends it. Nothing disappears: each of these is a version of the Task and a line on a worklist.
 */
public record TimeLimit(Task task, Referral referral, Records records, Instant at) {

  /** The records to write because the deadline has passed; a review is none of a referral's. */
  public List<Resource> passed(Deadline.Kind kind) {
    return switch (kind) {
      case ANSWER -> passOn();
      case ACKNOWLEDGE -> proposeAnother();
      case ARRIVE -> expire();
      case PAPERS -> askForPapers();
      case REVIEW -> List.of();
    };
  }

  private List<Resource> passOn() {
    var passing = new PassingOn(task, referral, records, at);
    return alarmed(passing.moved(), Deadline.Kind.ANSWER, passing.recipients(), passing.words());
  }

  private List<Resource> proposeAnother() {
    var alarmed = task.copy();
    Optional<Reference> next =
        new NextHospital(referral, records).other(Optional.of(task.getOwner()));
    next.ifPresent(
        hospital ->
            alarmed.addOutput().setType(TaskOutput.PROPOSAL.concept()).setValue(hospital.copy()));
    return alarmed(
        alarmed,
        Deadline.Kind.ACKNOWLEDGE,
        recipients(),
        "急诊转诊尚无人员确认接收，请立即确认或改送所建议的医院。 / No person has acknowledged this"
            + " emergency: acknowledge it now, or go to the hospital proposed.");
  }

  private List<Resource> expire() {
    var expired = task.copy();
    expired.setStatus(ReferralState.FAILED.task());
    expired.setBusinessStatus(BusinessStatus.EXPIRED.concept());
    expired.setLastModified(Date.from(at));
    return alarmed(
        expired,
        Deadline.Kind.ARRIVE,
        recipients(),
        "已接诊的转诊过期，患者未到。 / The accepted referral has expired: the patient did not come.");
  }

  private List<Resource> askForPapers() {
    boolean complete =
        referral.papers(Composition.class, records).findAny().isPresent()
            && referral.papers(Consent.class, records).findAny().isPresent();
    return complete
        ? List.of()
        : alarmed(
            task.copy(),
            Deadline.Kind.PAPERS,
            List.of(task.getRequester()),
            "急诊转诊的转诊单或知情同意尚未补齐。 / The note or the consent of the emergency is still" + " missing.");
  }

  private List<Reference> recipients() {
    List<Reference> recipients = new ArrayList<>(List.of(task.getOwner(), task.getRequester()));
    new ReferralTask(task).centre().ifPresent(recipients::add);
    return recipients;
  }

  private List<Resource> alarmed(
      Task moved, Deadline.Kind kind, List<Reference> recipients, String words) {
    return Raised.written(
        moved,
        Alarms.raise(kind.alarm(), task, recipients, words, at),
        Raised.id(kind, at, number()));
  }

  private String number() {
    return referral.request().getIdElement().getIdPart();
  }
}
