package io.github.tieredcare.access;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** Every kind of record that gives care relationships, listed by hand. */
public final class CareRelationships {

  private static final List<CareGiver<?>> GIVERS =
      List.of(
          new OpenReferralGivesCare(),
          new VisitGivesCare(),
          new DischargeGivesCare(),
          new SigningGivesCare(),
          new ConsentGivesCare(),
          new EmergencyGivesCare());

  private CareRelationships() {}

  /** The relationships that a record, as it stands, gives from an instant on. */
  public static List<CareRelationship> of(
      Resource record, Records records, Instant at, Policy policy) {
    return GIVERS.stream()
        .flatMap(giver -> given(giver, record, records, at, policy))
        .filter(it -> it.patient() != null)
        .toList();
  }

  private static <T extends Resource> Stream<CareRelationship> given(
      CareGiver<T> giver, Resource record, Records records, Instant at, Policy policy) {
    return giver.watches().isInstance(record)
        ? giver.given(giver.watches().cast(record), records, at, policy)
        : Stream.empty();
  }
}
