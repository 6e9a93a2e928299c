package io.github.tieredcare.access.consent;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;

/**
 * A consent is recorded where it was given; a resident gives only their own, to read the record.
 * Who may withdraw a consent to read the record is another rule's to say.
 */
final class ConsentIsTakenByItsInstitution implements OwnRecordRule<Consent> {

  @Override
  public Text text() {
    return new Text(
        "知情同意只能由取得该同意的机构登记和修改。",
        "A consent is recorded and changed only by the institution that took it.",
        "请将 Consent.organization 填写为本机构，并以该机构身份提交；居民本人只能为自己授权。",
        "Name your own institution in Consent.organization and send it as that institution; a"
            + " resident's own token consents for that resident alone.");
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

  @Override
  public Optional<Refusal> refuse(Change<Consent> change, Records records) {
    if (!change.creates() && new RecordConsent(change.before()).wasGiven()) {
      return Optional.empty();
    }
    return change.caller().patient().isPresent()
            && !change.deletes()
            && !isOwn(new RecordConsent(change.after()), change)
        ? refusal("Consent.patient")
        : OwnRecordRule.super.refuse(change, records);
  }

  private static boolean isOwn(RecordConsent consent, Change<Consent> change) {
    return consent.isOne() && consent.isOwnActOf(change.caller());
  }
}
