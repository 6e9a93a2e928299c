package io.github.tieredcare.referral.timing;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.referral.handling.Route;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * Whom an unanswered referral goes to: from a receiver to the centre that handles it, from there to
 * the city's. Where there is no centre further up, whoever has it is reminded.
 */
record PassingOn(Task task, Referral referral, Records records, Instant at) {

  /**
   * The Task as it is passed on, its time running anew; or as it is, where nobody is further up.
   */
  Task moved() {
    var moved = task.copy();
    next().ifPresent(centre -> pass(moved, centre));
    return moved;
  }

  /** Who should know. */
  List<Reference> recipients() {
    return List.of(next().orElseGet(task::getOwner), task.getOwner(), task.getRequester());
  }

  /** What they are told. */
  String words() {
    return next().isPresent()
        ? "转诊超时未答复，已转上级中心处理。 / The referral was not answered in time and has been"
            + " passed on to the centre."
        : "转诊仍未答复，请尽快处理。 / The referral is still unanswered: please act on it.";
  }

  private void pass(Task moved, Reference centre) {
    moved.setLastModified(Date.from(at));
    moved.setStatus(ReferralState.REQUESTED.task());
    moved.setBusinessStatus(BusinessStatus.PASSED_ON.concept());
    moved.setOwner(centre.copy());
    moved.getExtension().removeIf(old -> TcExtension.CENTRE.equals(old.getUrl()));
    moved.addExtension(new Extension(TcExtension.CENTRE, centre.copy()));
  }

  private Optional<Reference> next() {
    var handling = new ReferralTask(task);
    var sender = referral.sender(records);
    var city = sender.flatMap(from -> Route.cityCentre(from, records));
    var next =
        handling.state().filter(ReferralState.REQUESTED::equals).isPresent()
            ? city
            : handling
                .centre()
                .or(() -> sender.flatMap(from -> Route.centreFor(from, records, at)));
    return next.filter(centre -> !Records.same(centre, task.getOwner()));
  }
}
