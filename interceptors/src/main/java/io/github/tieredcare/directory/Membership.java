package io.github.tieredcare.directory;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;

/** An institution's place in an alliance, beside the places it competes with. */
record Membership(OrganizationAffiliation affiliation) {

  Reference lead() {
    return affiliation.getOrganization();
  }

  Reference member() {
    return affiliation.getParticipatingOrganization();
  }

  Reference alliance() {
    return affiliation.getNetworkFirstRep();
  }

  Span span() {
    return Span.of(affiliation.getPeriod());
  }

  /** Whether it is the lead's own place, which is looked for before any other. */
  boolean isOfTheLead() {
    return Records.same(lead(), member());
  }

  /** Whether the lead holds its own place in this alliance for as long as this membership lasts. */
  boolean isUnderItsLead(Records records) {
    return !isOfTheLead()
        && besides(Alliances.OF_MEMBER, lead(), records).stream()
            .filter(Membership::isOfTheLead)
            .filter(own -> Records.same(own.alliance(), alliance()))
            .anyMatch(own -> own.span().covers(span()));
  }

  boolean tight() {
    return Alliances.tight(affiliation);
  }

  /** The kind of alliance, as its code. */
  String kind() {
    return affiliation.getCode().stream()
        .flatMap(kind -> kind.getCoding().stream())
        .filter(coding -> TcCodeSystem.ALLIANCE_TYPE.equals(coding.getSystem()))
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .findFirst()
        .orElse("");
  }

  /** The other memberships along a link that are in use at some time at which this one is. */
  List<Membership> besides(Link<OrganizationAffiliation> link, Reference to, Records records) {
    return records.pointing(link, to).stream()
        .filter(OrganizationAffiliation::getActive)
        .filter(other -> !Records.same(Records.to(other), Records.to(affiliation)))
        .map(Membership::new)
        .filter(other -> other.span().overlaps(span()))
        .toList();
  }

  /** The institutions that lead this member's lead in alliances of the same kind. */
  Stream<Membership> leadsOfLead(Records records) {
    return besides(Alliances.OF_MEMBER, lead(), records).stream()
        .filter(above -> above.kind().equals(kind()))
        .filter(above -> !above.isOfTheLead());
  }
}
