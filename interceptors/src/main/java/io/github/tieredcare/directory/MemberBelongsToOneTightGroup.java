package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.OrganizationAffiliation;

/** An institution is run as one with others in a single group at a time. */
final class MemberBelongsToOneTightGroup implements MembershipRule {
  @Override
  public Text text() {
    return new Text(
        "同一机构同一时间只能属于一个紧密型集团。",
        "An institution belongs to one tight group at a time.",
        "请先结束原紧密型成员关系，或登记为松散型。",
        "End the earlier tight membership first, or register this one as loose.");
  }

  @Override
  public Optional<Refusal> judge(Membership membership, Records records) {
    return membership.tight()
            && membership.besides(Alliances.OF_MEMBER, membership.member(), records).stream()
                .anyMatch(other -> other.tight() && elsewhere(other, membership))
        ? refusal("OrganizationAffiliation.participatingOrganization")
        : Optional.empty();
  }

  @Override
  public Set<String> guards(Change<OrganizationAffiliation> change, Records records) {
    return MembershipRule.stands(change)
        ? Set.of("tight-group/" + Records.key(change.after().getParticipatingOrganization()))
        : Set.of();
  }

  private static boolean elsewhere(Membership one, Membership other) {
    return !Records.same(one.alliance(), other.alliance());
  }
}
