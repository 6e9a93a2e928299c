package io.github.tieredcare.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.junit.jupiter.api.Test;

/** FHIR lets a coding have words and no code. */
class MembershipTest {

  @Test
  void aKindInWordsIsNone() {
    var affiliation = new OrganizationAffiliation();
    affiliation.addCode().addCoding().setSystem(TcCodeSystem.ALLIANCE_TYPE).setDisplay("医联体");
    assertThat(new Membership(affiliation).kind()).isEmpty();
  }
}
