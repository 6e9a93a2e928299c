package io.github.tieredcare.directory;

import io.github.tieredcare.profile.AllianceType;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;

/** The alliances as they stand at an instant. */
public record Alliances(Records records, Instant at) {

  /** The memberships of a member. */
  public static final Link<OrganizationAffiliation> OF_MEMBER =
      new Link<>(
          OrganizationAffiliation.class,
          "participating-organization",
          membership -> Stream.of(membership.getParticipatingOrganization()));

  /** The memberships that a lead holds together. */
  public static final Link<OrganizationAffiliation> OF_LEAD =
      new Link<>(
          OrganizationAffiliation.class,
          "primary-organization",
          membership -> Stream.of(membership.getOrganization()));

  /** The centres that serve an alliance are found on it; those of a city by the division served. */
  public static final Link<OrganizationAffiliation> OF_ALLIANCE =
      new Link<>(
          OrganizationAffiliation.class, "network", membership -> membership.getNetwork().stream());

  /** The memberships an institution has now, tight ones first. */
  public List<OrganizationAffiliation> of(Organization institution) {
    return records.pointing(OF_MEMBER, Records.to(institution)).stream()
        .filter(this::inForce)
        .sorted(Comparator.comparing(Alliances::tight).reversed())
        .toList();
  }

  /** Whether two institutions share an alliance now. */
  public boolean share(Organization one, Organization other) {
    var networks = of(one).stream().map(Alliances::network).toList();
    return of(other).stream().map(Alliances::network).anyMatch(networks::contains);
  }

  /** The referral centre of the first of an institution's alliances that has one. */
  public Optional<Reference> centreOf(Organization institution) {
    return of(institution).stream()
        .flatMap(membership -> membership.getNetwork().stream())
        .flatMap(alliance -> records.read(Organization.class, alliance).stream())
        .flatMap(alliance -> alliance.getExtensionsByUrl(TcExtension.REFERRAL_CENTRE).stream())
        .map(centre -> (Reference) centre.getValue())
        .findFirst();
  }

  /** Whether an institution leads a county community now. */
  public boolean leadsCounty(Organization institution) {
    return inCounty(institution)
        .anyMatch(
            membership ->
                membership
                    .getOrganization()
                    .getReferenceElement()
                    .getIdPart()
                    .equals(institution.getIdElement().getIdPart()));
  }

  /** Whether an institution belongs to a county community now. */
  public boolean belongsToCounty(Organization institution) {
    return inCounty(institution).findAny().isPresent();
  }

  /** Whether a membership is tight: one management, one budget. */
  public static boolean tight(OrganizationAffiliation membership) {
    var tightness = membership.getExtensionByUrl(TcExtension.TIGHTNESS);
    return tightness != null && "tight".equals(((CodeType) tightness.getValue()).getCode());
  }

  private Stream<OrganizationAffiliation> inCounty(Organization institution) {
    return of(institution).stream()
        .filter(
            membership ->
                membership.getCode().stream().anyMatch(AllianceType.COUNTY_COMMUNITY::in));
  }

  private boolean inForce(OrganizationAffiliation membership) {
    return membership.getActive() && Span.of(membership.getPeriod()).holds(at);
  }

  private static String network(OrganizationAffiliation membership) {
    return membership.getNetworkFirstRep().getReferenceElement().getIdPart();
  }
}
