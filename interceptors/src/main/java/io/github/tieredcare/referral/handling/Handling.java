package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.directory.Staff;
import io.github.tieredcare.policy.Tier;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Party;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** A change to a Task, read as the step of a referral that it takes. */
record Handling(Change<Task> change, Records records) {

  boolean movesAReferral() {
    return change.amends() && then().isReferral() && now().isReferral();
  }

  ReferralTask now() {
    return new ReferralTask(change.after());
  }

  ReferralTask then() {
    return new ReferralTask(change.before());
  }

  /** The referral that the Task is about. */
  Optional<Referral> referral() {
    return now().referral(records);
  }

  Set<Party> parties() {
    return then().partiesOf(change.caller(), records);
  }

  /** The step, if one of the caller's parties may take it. */
  Optional<ReferralStep> step() {
    return movesAReferral() ? now().stepFrom(change.before(), parties()) : Optional.empty();
  }

  boolean takes(ReferralStep step) {
    return step().filter(step::equals).isPresent();
  }

  /** Whether a centre names a receiver: the first, or another one. */
  boolean assigns() {
    return takes(ReferralStep.FORWARD) || takes(ReferralStep.REROUTE);
  }

  boolean reaches(ReferralState state) {
    return movesAReferral()
        && now().state().filter(state::equals).isPresent()
        && then().state().filter(state::equals).isEmpty();
  }

  /** Whether the exchange adds to a Task and leaves it where it stands. */
  boolean isKept() {
    return change.caller().isExchange() && then().state().equals(now().state());
  }

  /** The records of the patient's that one kind of output names. */
  <T extends Resource> Stream<T> named(
      TaskOutput kind, Class<T> type, Function<T, Reference> patient) {
    return now()
        .outputs(kind, Reference.class)
        .flatMap(named -> records.read(type, named).stream())
        .filter(named -> Records.same(patient.apply(named), change.after().getFor()));
  }

  /** Whether an output of this kind rates, with a code of the list. */
  boolean rates(TaskOutput kind) {
    return now()
        .outputs(kind, CodeableConcept.class)
        .anyMatch(rating -> Reasons.coded(rating, TcCodeSystem.REFERRAL_RATING));
  }

  /** Whether an institution or department is the caller's own. */
  boolean isWithTheCaller(Reference place) {
    return new Directory(records).belongs(place, change.caller().institution());
  }

  /** Whether a reference names a person in service at the caller's institution. */
  boolean isServedBy(Reference person) {
    return new Staff(records).serves(person, change.caller().institution(), change.at());
  }

  /** Whether the patient went up: as the referral says, or laterally to a higher tier. */
  boolean wentUp() {
    return referral()
        .filter(
            referral ->
                referral.goes(Direction.UP)
                    || referral.goes(Direction.OUTSIDE)
                    || referral.goes(Direction.LATERAL) && receiverStandsHigher())
        .isPresent();
  }

  private boolean receiverStandsHigher() {
    var sender = tierOf(change.after().getRequester());
    return sender.isPresent()
        && tierOf(change.after().getOwner()).filter(it -> it.above(sender.get())).isPresent();
  }

  private Optional<Tier> tierOf(Reference party) {
    var directory = new Directory(records);
    return directory
        .institutionOf(party)
        .flatMap(institution -> directory.tierOf(institution, change.policy()));
  }

  boolean ownerChanges() {
    return !change.keeps(Task::getOwner);
  }
}
