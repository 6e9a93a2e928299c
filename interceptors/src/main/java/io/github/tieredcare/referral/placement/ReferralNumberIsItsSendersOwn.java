package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A referral's number is one of the sender's own: nobody uses up another institution's numbers. */
final class ReferralNumberIsItsSendersOwn implements ReferralRule {

  @Override
  public Text text() {
    return new Text(
        "转诊单号的发号机构须为本机构。",
        "The number of a referral is assigned by the institution that refers.",
        "请在 identifier.assigner 填写本机构的引用。",
        "Name your own institution in identifier.assigner, as a reference.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var directory = new Directory(records);
    var sender =
        new Referral(change.after()).sender(records).map(it -> it.getIdElement().getIdPart());
    boolean own =
        change.after().getIdentifier().stream()
            .filter(number -> IdentifierSystem.REFERRAL_NUMBER.equals(number.getSystem()))
            .map(Identifier::getAssigner)
            .allMatch(assigner -> sender.filter(it -> directory.belongs(assigner, it)).isPresent());
    return own ? Optional.empty() : refusal("ServiceRequest.identifier");
  }
}
