package io.github.tieredcare.server.access;

import io.github.tieredcare.access.CareRelationship;
import io.github.tieredcare.access.CareRelationships;
import io.github.tieredcare.access.EmergencyRecords;
import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.mandate.Mandate;
import io.github.tieredcare.mandate.Mandates;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.springframework.stereotype.Component;

/**
 * Keeps the tables of who may see what true to the records, in the transaction that changes them.
 */
@Component
class AccessKeeper implements Follower {

  /** The name of no sensitive class. */
  private static final String EMERGENCY = "EMERGENCY";

  private final AccessTables tables;
  private final ShareKeeper shares;

  AccessKeeper(AccessTables tables, ShareKeeper shares) {
    this.tables = tables;
    this.shares = shares;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.record() instanceof Contract) {
      keepMandates(change);
    } else if (Subject.concerns(change.record().fhirType())) {
      keepSubject(change, records);
      shares.follow(change, records);
      keepCare(change, records);
    }
  }

  private void keepSubject(Change<? extends Resource> change, Records records) {
    var patient = subject(change.record(), records);
    var classes = classes(change.record());
    if (change.creates()
        || !patient.equals(subject(change.before(), records))
        || !classes.equals(classes(change.before()))) {
      tables.keepSubject(key(change), patient.orElse(""), classes, author(change, records));
    }
  }

  private void keepCare(Change<? extends Resource> change, Records records) {
    var care = care(change.after(), change, records);
    if (!care.equals(care(change.before(), change, records))) {
      tables.keepCare(key(change), care, change.at());
    }
  }

  private void keepMandates(Change<? extends Resource> change) {
    var given = mandates(change.after());
    if (!given.equals(mandates(change.before()))) {
      tables.keepMandates(key(change), given, change.at());
    }
  }

  private static String key(Change<? extends Resource> change) {
    return Records.key(Records.to(change.record()));
  }

  private static Optional<String> subject(Resource record, Records records) {
    return record == null ? Optional.empty() : Subject.of(record, records);
  }

  /** A ground opens a record if it opens all of these; none opens what is an emergency's own. */
  private static Set<String> classes(Resource record) {
    if (record == null) {
      return Set.of();
    }
    return EmergencyRecords.isOne(record)
        ? Set.of(EMERGENCY)
        : SensitiveClass.of(record).stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static List<CareRelationship> care(
      Resource record, Change<? extends Resource> change, Records records) {
    return record == null
        ? List.of()
        : CareRelationships.of(record, records, change.at(), change.policy());
  }

  private static List<Mandate> mandates(Resource record) {
    return record == null ? List.of() : Mandates.of(record);
  }

  /** What the exchange drafts for an institution counts as written by it. */
  private static String author(Change<? extends Resource> change, Records records) {
    if (!change.caller().isExchange()) {
      return change.caller().institution();
    }
    return change.record() instanceof ServiceRequest draft
        ? new Directory(records)
            .institutionOf(draft.getRequester())
            .map(Organization::getIdPart)
            .orElse("")
        : "";
  }
}
