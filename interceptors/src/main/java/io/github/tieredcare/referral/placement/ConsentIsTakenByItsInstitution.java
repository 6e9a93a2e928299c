package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;

/** A consent is recorded where it was given. */
final class ConsentIsTakenByItsInstitution implements Rule<Consent> {

  private static final Text TEXT =
      new Text(
          "知情同意只能由取得该同意的机构登记和修改。",
          "A consent is recorded and changed only by the institution that took it.",
          "请将 Consent.organization 填写为本机构，并以该机构身份提交。",
          "Name your own institution in Consent.organization and send it as that institution.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  public Class<Consent> watches() {
    return Consent.class;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Consent> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    return Stream.of(change.before(), change.after())
            .filter(Objects::nonNull)
            .allMatch(consent -> takenBy(change.caller().institution(), consent, records))
        ? Optional.empty()
        : refusal("Consent.organization");
  }

  private static boolean takenBy(String institution, Consent consent, Records records) {
    var directory = new Directory(records);
    return consent.hasOrganization()
        && consent.getOrganization().stream().allMatch(it -> directory.belongs(it, institution));
  }
}
