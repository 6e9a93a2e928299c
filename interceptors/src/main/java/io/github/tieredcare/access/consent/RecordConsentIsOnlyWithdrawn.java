package io.github.tieredcare.access.consent;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;

/**
 * A consent that was given is withdrawn and otherwise stays as it is: by the patient, by the
 * institution that took it or by one that may read by it. What was withdrawn is given anew.
 */
final class RecordConsentIsOnlyWithdrawn implements AccessRule<Consent> {

  private static final Set<ConsentState> WITHDRAWN =
      EnumSet.of(ConsentState.INACTIVE, ConsentState.ENTEREDINERROR);

  @Override
  public Class<Consent> watches() {
    return Consent.class;
  }

  @Override
  public Text text() {
    return new Text(
        "已作出的调阅授权只能由患者本人、取得授权的机构或被授权机构撤回，不能修改或恢复。",
        "A consent to read the record, once given, can only be withdrawn: by the patient, the"
            + " institution that took it or one that it names.",
        "请由有权者仅将 status 改为 inactive；需要变更或恢复的，请另行取得新的授权。",
        "Let one of them change status to inactive and nothing else; for any other change, or to"
            + " restore it, have the patient consent anew.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Consent> change, Records records) {
    if (!change.clientAmends() || !new RecordConsent(change.before()).wasGiven()) {
      return Optional.empty();
    }
    if (!mayWithdraw(change.caller(), change.before(), new Directory(records))) {
      return refusal("Consent.organization");
    }
    return withdraws(change) ? Optional.empty() : refusal("Consent.status");
  }

  private static boolean mayWithdraw(Caller caller, Consent consent, Directory directory) {
    if (caller.patient().isPresent()) {
      return new RecordConsent(consent).isBy(caller);
    }
    var recipients =
        consent.getProvision().getActor().stream().map(provisionActorComponent::getReference);
    return Stream.concat(consent.getOrganization().stream(), recipients)
        .anyMatch(party -> directory.belongs(party, caller.institution()));
  }

  private static boolean withdraws(Change<Consent> change) {
    return change.before().getStatus() == ConsentState.ACTIVE
        && WITHDRAWN.contains(change.after().getStatus())
        && change.keepsAllBut("status");
  }
}
