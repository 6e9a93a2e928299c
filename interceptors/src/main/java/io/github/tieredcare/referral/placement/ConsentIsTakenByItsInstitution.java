package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;

/** A consent is recorded where it was given. */
final class ConsentIsTakenByItsInstitution implements OwnRecordRule<Consent> {

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
  public Class<Consent> watches() {
    return Consent.class;
  }

  @Override
  public Stream<Owner> owners(Consent consent) {
    return consent.getOrganization().stream()
        .map(taker -> new Owner("Consent.organization", taker));
  }
}
