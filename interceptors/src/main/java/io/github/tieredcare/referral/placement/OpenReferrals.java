package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;

/** The open referrals of a patient, and whether two of them lead to one door. */
public record OpenReferrals(Records records) {

  /** What the writers of a patient's referrals wait on. */
  public static String guard(Reference patient) {
    return "referral/" + Records.key(patient);
  }

  /** Another open referral to where this one leads if a centre assigns it to somebody. */
  public Optional<Referral> besideOneAssigned(Referral referral, Reference receiver) {
    return beside(referral, Destination.asked(referral, records).assignedTo(receiver, records));
  }

  /** Another open referral to where this one leads. */
  Optional<Referral> beside(Referral referral) {
    return beside(referral, Destination.of(referral, records));
  }

  private Optional<Referral> beside(Referral referral, Destination destination) {
    var own = Records.to(referral.request());
    return records.pointing(ReferralLinks.OF_PATIENT, referral.request().getSubject()).stream()
        .filter(request -> !Records.same(Records.to(request), own))
        .map(Referral::new)
        .filter(Referral::open)
        .filter(other -> destination.meets(Destination.of(other, records)))
        .filter(other -> !new Ladder(records).joins(referral, other))
        .findFirst();
  }
}
