package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.OrganizationAffiliation;

/** Among alliances of one kind, following the leads upwards never comes back to the member. */
final class NoInstitutionLeadsItsOwnLead implements MembershipRule {
  @Override
  public Text text() {
    return new Text(
        "同类医联体之间的牵头关系形成循环。",
        "The leads of alliances of this kind would form a circle.",
        "请核对牵头机构与成员机构是否颠倒，或先结束原有成员关系。",
        "See whether lead and member are exchanged, or end the earlier membership first.");
  }

  @Override
  public Optional<Refusal> judge(Membership membership, Records records) {
    return !membership.isOfTheLead() && comesBack(membership, records)
        ? refusal("OrganizationAffiliation.organization")
        : Optional.empty();
  }

  /** A circle may close through any membership of the kind, so the kind is guarded as a whole. */
  @Override
  public Set<String> guards(Change<OrganizationAffiliation> change, Records records) {
    return MembershipRule.stands(change)
        ? Set.of("leads/" + new Membership(change.after()).kind())
        : Set.of();
  }

  private static boolean comesBack(Membership membership, Records records) {
    Set<String> seen = new HashSet<>();
    var above = new ArrayDeque<>(List.of(membership));
    while (!above.isEmpty()) {
      for (Membership next : above.pop().leadsOfLead(records).toList()) {
        if (Records.same(next.lead(), membership.member())) {
          return true;
        }
        if (seen.add(next.lead().getReferenceElement().getIdPart())) {
          above.push(next);
        }
      }
    }
    return false;
  }
}
