package io.github.tieredcare.directory;

import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.PractitionerRole;

/** What somebody signed in a role never comes to be signed by somebody else. */
final class RoleKeepsItsPerson implements AccessRule<PractitionerRole> {
  @Override
  public Class<PractitionerRole> watches() {
    return PractitionerRole.class;
  }

  @Override
  public Text text() {
    return new Text(
        "执业关系不可改为他人：以该关系签署的记录会随之易主。",
        "A role keeps its person: what was signed in it would change hands.",
        "请停用该执业关系（active=false），并为他人另行登记。",
        "Set active to false, and register a role of its own for the other person.");
  }

  @Override
  public Optional<Refusal> refuse(Change<PractitionerRole> change, Records records) {
    return !change.amends()
            || Authority.acts(change.caller(), records)
            || Records.same(change.before().getPractitioner(), change.after().getPractitioner())
        ? Optional.empty()
        : refusal("PractitionerRole.practitioner");
  }
}
