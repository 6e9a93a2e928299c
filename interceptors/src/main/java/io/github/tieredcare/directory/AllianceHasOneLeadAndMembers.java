package io.github.tieredcare.directory;

import io.github.tieredcare.profile.AllianceType;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;

/** A membership joins one institution to the one lead of one alliance. */
final class AllianceHasOneLeadAndMembers implements MembershipRule {
  @Override
  public Text text() {
    return new Text(
        "医联体成员关系须写明牵头机构、成员机构和医联体，且同一医联体只有一家牵头机构。",
        "A membership names lead, member and alliance, and an alliance has one lead at a time.",
        "请核对三者均为已登记的机构或医联体，并使用该医联体现任牵头机构。",
        "See that all three are registered, and name the lead that the alliance has now.");
  }

  @Override
  public Optional<Refusal> judge(Membership membership, Records records) {
    if (!institution(membership.lead(), records) || hasAnotherLead(membership, records)) {
      return refusal("OrganizationAffiliation.organization");
    }
    if (!institution(membership.member(), records)) {
      return refusal("OrganizationAffiliation.participatingOrganization");
    }
    return records
            .read(Organization.class, membership.alliance())
            .filter(this::alliance)
            .isPresent()
        ? Optional.empty()
        : refusal("OrganizationAffiliation.network");
  }

  @Override
  public Set<String> guards(Change<OrganizationAffiliation> change, Records records) {
    return MembershipRule.stands(change)
        ? Set.of("alliance/" + Records.key(change.after().getNetworkFirstRep()))
        : Set.of();
  }

  /** Only a lead that is not yet known as such is held against the whole alliance. */
  private static boolean hasAnotherLead(Membership membership, Records records) {
    return !membership.isUnderItsLead(records) && differsFromOthers(membership, records);
  }

  private static boolean differsFromOthers(Membership membership, Records records) {
    return membership.besides(Alliances.OF_ALLIANCE, membership.alliance(), records).stream()
        .anyMatch(other -> !Records.same(other.lead(), membership.lead()));
  }

  private boolean institution(Reference party, Records records) {
    return records
        .read(Organization.class, party)
        .filter(body -> !body.hasPartOf() && !alliance(body))
        .isPresent();
  }

  private boolean alliance(Organization body) {
    return body.getType().stream()
        .anyMatch(type -> Arrays.stream(AllianceType.values()).anyMatch(kind -> kind.in(type)));
  }
}
