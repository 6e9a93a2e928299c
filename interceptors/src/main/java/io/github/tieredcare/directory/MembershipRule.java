package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.OrganizationAffiliation;

/** A rule on an institution's place in an alliance, while it holds that place. */
interface MembershipRule extends Rule<OrganizationAffiliation> {

  /** The refusal of the membership as it would be stored. */
  Optional<Refusal> judge(Membership membership, Records records);

  @Override
  default Class<OrganizationAffiliation> watches() {
    return OrganizationAffiliation.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<OrganizationAffiliation> change, Records records) {
    return stands(change) ? judge(new Membership(change.after()), records) : Optional.empty();
  }

  /** Whether the change leaves a membership that is in use. */
  static boolean stands(Change<OrganizationAffiliation> change) {
    return !change.deletes() && change.after().getActive();
  }
}
