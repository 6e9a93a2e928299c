package io.github.tieredcare.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a membership costs does not grow with its alliance. */
class LargeAllianceTest {
  private static final List<Rule<OrganizationAffiliation>> RULES =
      List.of(
          new AllianceHasOneLeadAndMembers(),
          new NoInstitutionLeadsItsOwnLead(),
          new MemberBelongsToOneTightGroup());

  private final RecordsInMemory stored = new RecordsInMemory();
  private int found;

  @BeforeEach
  void anAllianceWithItsLead() {
    var alliance = institution("group");
    alliance.addType().addCoding().setSystem(TcCodeSystem.ALLIANCE_TYPE).setCode("city-group");
    stored.with(List.of(alliance, institution("lead"), institution("other")));
    assertThat(joins("lead", "lead")).isEmpty();
  }

  @Test
  void theLastMemberFindsNoMoreRecordsThanTheFirst() {
    List<Integer> costs = new ArrayList<>();
    for (int number = 0; number < 100; number++) {
      stored.with(List.of(institution("member-" + number)));
      found = 0;
      assertThat(joins("lead", "member-" + number)).isEmpty();
      costs.add(found);
    }
    assertThat(costs).containsOnly(costs.get(0));
  }

  @Test
  void anotherLeadIsFoundOutAllTheSame() {
    stored.with(List.of(institution("member")));
    assertThat(joins("other", "other")).contains("alliance-has-one-lead-and-members");
    assertThat(joins("other", "member")).contains("alliance-has-one-lead-and-members");
  }

  /** The rules that refuse a membership; it is stored when none does. */
  private List<String> joins(String lead, String member) {
    var membership = membership(lead, member);
    var records = new CountedRecords(stored, count -> found += count);
    var change = new Change<>(null, membership, Caller.exchange(), Instant.EPOCH, null);
    var refused =
        RULES.stream()
            .flatMap(rule -> rule.refuse(change, records).stream())
            .map(Refusal::rule)
            .toList();
    if (refused.isEmpty()) {
      stored.with(List.of(membership));
    }
    return refused;
  }

  private static OrganizationAffiliation membership(String lead, String member) {
    var membership = new OrganizationAffiliation();
    membership.setId("OrganizationAffiliation/" + lead + "-" + member);
    membership.setActive(true);
    membership.setOrganization(new Reference("Organization/" + lead));
    membership.setParticipatingOrganization(new Reference("Organization/" + member));
    membership.addNetwork(new Reference("Organization/group"));
    membership.addCode().addCoding().setSystem(TcCodeSystem.ALLIANCE_TYPE).setCode("city-group");
    membership.addExtension(TcExtension.TIGHTNESS, new CodeType("tight"));
    membership.getPeriod().getStartElement().setValueAsString("2025-01-01");
    return membership;
  }

  private static Organization institution(String id) {
    var institution = new Organization();
    institution.setId("Organization/" + id);
    return institution;
  }
}
