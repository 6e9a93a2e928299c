package io.github.tieredcare.referral;

import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;

/**
 * Which region's policy judges a record: that of the sender of a referral, else that of the caller,
 * and where the exchange itself moves another Task, that of who asked for it.
 */
public record ReferralPolicy(Policies policies, Records records) {

  /**
   * The policy for a change: the one in force now or, where that one leaves alone what was begun,
   * the one in force when the exchange opened the referral's Task. A policy itself is judged by the
   * standard one, so that none stands in the way of its own mending.
   */
  public Policy of(Resource before, Resource after, Caller caller, Instant at) {
    if (after instanceof Library) {
      return policies.standard();
    }
    var record = after == null ? before : after;
    var institution =
        referralOf(record)
            .flatMap(it -> it.sender(records))
            .or(() -> actingFor(caller))
            .or(() -> askedFor(record));
    var now = inForce(institution, at);
    return now.judgesWhatWasBegun() || before == null
        ? now
        : begun(before).map(opened -> inForce(institution, opened)).orElse(now);
  }

  private Policy inForce(Optional<Organization> institution, Instant at) {
    if (institution.isEmpty()) {
      return policies.standard();
    }
    var known = records.policies();
    return known.isEmpty()
        ? policies.standard()
        : policies.inForce(
            known, Directory.divisionOf(institution.get()), alliances(institution.get(), at), at);
  }

  private Set<String> alliances(Organization institution, Instant at) {
    return new Alliances(records, at)
        .of(institution).stream()
            .flatMap(membership -> membership.getNetwork().stream())
            .map(Reference::getReference)
            .collect(Collectors.toSet());
  }

  private Optional<Referral> referralOf(Resource record) {
    if (record instanceof ServiceRequest request) {
      return Optional.of(new Referral(request));
    }
    return record instanceof Task task
        ? new ReferralTask(task).referral(records)
        : Optional.empty();
  }

  private Optional<Organization> actingFor(Caller caller) {
    return caller.isExchange()
        ? Optional.empty()
        : records.read(Organization.class, Records.to(Organization.class, caller.institution()));
  }

  private Optional<Organization> askedFor(Resource record) {
    return record instanceof Task task
        ? new Directory(records).institutionOf(task.getRequester())
        : Optional.empty();
  }

  private Optional<Instant> begun(Resource before) {
    var task =
        before instanceof ServiceRequest request
                && request.getStatus() != ServiceRequestStatus.DRAFT
            ? ReferralTask.of(request, records)
            : Optional.of(before).filter(Task.class::isInstance).map(Task.class::cast);
    return task.filter(opened -> new ReferralTask(opened).isReferral())
        .map(opened -> opened.getAuthoredOn().toInstant());
  }
}
