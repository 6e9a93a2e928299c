package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Records;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;

/**
 * Which institutions have a part in a referral: its sender, its target, and those that handle it.
 */
record Involvement(Referral referral, Records records) {

  /** Whether an institution has a part in the referral. */
  boolean of(String institutionId) {
    var directory = new Directory(records);
    return parties().anyMatch(party -> directory.belongs(party, institutionId));
  }

  private Stream<Reference> parties() {
    var request = referral.request();
    return Stream.of(Stream.of(request.getRequester()), request.getPerformer().stream(), handlers())
        .flatMap(Function.identity());
  }

  private Stream<Reference> handlers() {
    return records.pointing(ReferralLinks.TASK, Records.to(referral.request())).stream()
        .flatMap(
            task ->
                Stream.concat(
                    Stream.of(task.getOwner()), new ReferralTask(task).centre().stream()));
  }
}
