package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on the registers and on who may act, in the order in which they are asked. */
public final class DirectoryRules {

  private DirectoryRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new ActingPersonWorksHere(),
        new UsedRecordsStay(),
        new DirectoryIsKeptByItsOwner(),
        new RoleKeepsItsPerson(),
        new CreditCodeIsSound(),
        new EarlyCreditCodeIsPointedOut(),
        new InsuranceNumberNamesItsDivision(),
        new AllianceHasOneLeadAndMembers(),
        new NoInstitutionLeadsItsOwnLead(),
        new MemberBelongsToOneTightGroup(),
        new DoctorsOfAReferralAreInService());
  }
}
