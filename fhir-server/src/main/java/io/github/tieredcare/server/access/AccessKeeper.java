package io.github.tieredcare.server.access;

import io.github.tieredcare.access.CareRelationship;
import io.github.tieredcare.access.CareRelationships;
import io.github.tieredcare.access.Share;
import io.github.tieredcare.access.Shares;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.stereotype.Component;

/**
 * Keeps the tables of who may see what true to the records, in the transaction that changes them.
 */
@Component
class AccessKeeper implements Follower {

  private final AccessTables tables;

  AccessKeeper(AccessTables tables) {
    this.tables = tables;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (!Subject.concerns(change.record().fhirType())) {
      return;
    }
    var key = Records.key(Records.to(change.record()));
    var patient = subject(change.after(), records);
    if (change.creates() || !patient.equals(subject(change.before(), records))) {
      tables.keepSubject(key, patient.orElse(""), author(change, records));
    }
    tables.keepShares(newShares(change, records), change.at());
    var care = care(change.after(), change, records);
    if (!care.equals(care(change.before(), change, records))) {
      tables.keepCare(key, care, change.at());
    }
  }

  private static Optional<String> subject(Resource record, Records records) {
    return record == null ? Optional.empty() : Subject.of(record, records);
  }

  private static List<CareRelationship> care(
      Resource record, Change<? extends Resource> change, Records records) {
    return record == null
        ? List.of()
        : CareRelationships.of(record, records, change.at(), change.policy());
  }

  private static List<Share> newShares(Change<? extends Resource> change, Records records) {
    if (change.deletes()) {
      return List.of();
    }
    var given = new ArrayList<>(given(change, records));
    if (!change.creates()) {
      given.removeAll(Shares.of(change.before(), records));
    }
    return given;
  }

  /** A paper that comes after the referral goes the way that the referral went. */
  private static List<Share> given(Change<? extends Resource> change, Records records) {
    if (change.after() instanceof Provenance provenance && change.creates()) {
      return provenance.getTarget().stream()
          .flatMap(target -> records.read(ServiceRequest.class, target).stream())
          .flatMap(request -> ofTask(request, records))
          .toList();
    }
    if (change.after() instanceof ServiceRequest after
        && change.before() instanceof ServiceRequest before
        && !papers(after).equals(papers(before))) {
      return ofTask(after, records).toList();
    }
    return Shares.of(change.after(), records);
  }

  private static List<String> papers(ServiceRequest request) {
    return request.getSupportingInfo().stream().map(Records::key).toList();
  }

  private static Stream<Share> ofTask(ServiceRequest request, Records records) {
    return ReferralTask.of(request, records).stream()
        .flatMap(task -> Shares.of(task, records).stream());
  }

  /** What the exchange drafts for an institution counts as written by it. */
  private static String author(Change<? extends Resource> change, Records records) {
    if (change.caller().isExchange()) {
      return change.record() instanceof ServiceRequest draft
          ? new Directory(records)
              .institutionOf(draft.getRequester())
              .map(Organization::getIdPart)
              .orElse("")
          : "";
    }
    return change.caller().institution();
  }
}
