package io.github.tieredcare.access;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Task;

/**
 * While a referral is open, who sends it and who has to act on it care for its patient. A referral
 * centre does not treat: it sees the referral, not the rest of the record.
 */
final class OpenReferralGivesCare implements CareGiver<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public Stream<CareRelationship> given(Task task, Records records, Instant at, Policy policy) {
    var referral = new ReferralTask(task);
    if (!referral.isReferral() || referral.state().filter(state -> !state.closed()).isEmpty()) {
      return Stream.empty();
    }
    var since = new Span(Optional.of(at), Optional.empty());
    var patient = task.getFor().getReferenceElement().getIdPart();
    var directory = new Directory(records);
    return Stream.of(task.getRequester(), task.getOwner())
        .flatMap(party -> directory.institutionOf(party).stream())
        .filter(party -> !Directory.isReferralCentre(party))
        .map(Organization::getIdPart)
        .distinct()
        .map(party -> new CareRelationship(patient, party, Ground.REFERRAL, since));
  }
}
