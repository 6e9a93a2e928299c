package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.directory.Centres;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where a placed referral begins. One that leaves its alliance goes straight to its target: the
 * city's centre is told and has no say, so that no patient is held back for leaving.
 *
 * @param state its first state
 * @param owner who has to act
 * @param centre the referral centre that handles it
 * @param informed the city's centre, when the patient leaves the alliance; it is told, not asked
 */
public record Route(
    ReferralState state,
    Optional<Reference> owner,
    Optional<Reference> centre,
    Optional<Reference> informed) {

  /** Where the referral begins under a policy. */
  public static Route of(Referral referral, Records records, Policy policy, Instant at) {
    var sender = referral.sender(records);
    var target = referral.target(records);
    var alliances = new Alliances(records, at);
    var centre = sender.flatMap(from -> centreFor(from, records, at));
    boolean leaves =
        sender.isPresent()
            && target.isPresent()
            && !isSame(sender, Records.to(target.get()))
            && !alliances.share(sender.get(), target.get());
    var informed = sender.filter(from -> leaves).flatMap(from -> cityCentre(from, records));
    if (referral.emergency()) {
      return emergency(referral, records, centre, informed);
    }
    boolean reviewed = policy.centreReviews() && sender.flatMap(alliances::centreOf).isPresent();
    boolean toCentre = target.isEmpty() || reviewed && !leaves;
    return toCentre && centre.isPresent() && !isSame(sender, centre.get())
        ? new Route(ReferralState.REQUESTED, centre, centre, informed)
        : received(target, centre.filter(it -> !leaves), informed);
  }

  private static Route received(
      Optional<Organization> target, Optional<Reference> centre, Optional<Reference> informed) {
    return new Route(ReferralState.RECEIVED, target.map(Records::to), centre, informed);
  }

  private static Route emergency(
      Referral referral,
      Records records,
      Optional<Reference> centre,
      Optional<Reference> informed) {
    var hospital =
        referral
            .target(records)
            .map(Records::to)
            .or(() -> new NextHospital(referral, records).other(Optional.empty()));
    return hospital.isPresent()
        ? new Route(ReferralState.ACCEPTED, hospital, centre, informed)
        : new Route(ReferralState.REQUESTED, centre, centre, informed);
  }

  /** The centre of the sender's alliance, or else of its city. */
  public static Optional<Reference> centreFor(Organization sender, Records records, Instant at) {
    return new Alliances(records, at).centreOf(sender).or(() -> cityCentre(sender, records));
  }

  /** The referral centre of the city in which an institution stands. */
  public static Optional<Reference> cityCentre(Organization institution, Records records) {
    return new Centres(records).ofCity(Directory.divisionOf(institution)).map(Records::to);
  }

  private static boolean isSame(Optional<Organization> one, Reference other) {
    return one.filter(it -> Records.same(Records.to(it), other)).isPresent();
  }
}
