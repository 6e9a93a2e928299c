package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.directory.Capabilities;
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
 * Where a placed referral begins.
 *
 * @param state its first state
 * @param owner who has to act
 * @param centre the referral centre that handles it to its end
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
    var centre = sender.flatMap(from -> centreFor(from, records, at));
    var informed = sender.flatMap(from -> informed(from, target, records, at));
    if (referral.emergency()) {
      return emergency(referral, records, target, centre, informed);
    }
    boolean reviewed = target.isEmpty() || policy.centreReviews() && allied(sender, records, at);
    return reviewed && centre.isPresent() && !isCentre(sender, centre.get())
        ? new Route(ReferralState.REQUESTED, centre, centre, informed)
        : new Route(ReferralState.RECEIVED, target.map(Records::to), centre, informed);
  }

  /** Whether two references name the same record. */
  public static boolean same(Reference one, Reference other) {
    return SameRecord.are(one, other);
  }

  /** The centre of the sender's alliance, or else of its city. */
  public static Optional<Reference> centreFor(Organization sender, Records records, Instant at) {
    return new Alliances(records, at).centreOf(sender).or(() -> cityCentre(sender, records));
  }

  /** The referral centre of the city in which an institution stands. */
  public static Optional<Reference> cityCentre(Organization institution, Records records) {
    return new Centres(records).ofCity(Directory.divisionOf(institution)).map(Records::to);
  }

  private static Route emergency(
      Referral referral,
      Records records,
      Optional<Organization> target,
      Optional<Reference> centre,
      Optional<Reference> informed) {
    var hospital =
        target.map(Records::to).or(() -> nextCapable(referral, records, Optional.empty()));
    return hospital.isPresent()
        ? new Route(ReferralState.ACCEPTED, hospital, centre, informed)
        : new Route(ReferralState.REQUESTED, centre, centre, informed);
  }

  /** The next hospital that takes emergencies of this kind in, other than one already asked. */
  public static Optional<Reference> nextCapable(
      Referral referral, Records records, Optional<Reference> asked) {
    var directory = new Directory(records);
    var askedId = asked.flatMap(directory::institutionOf).map(Route::idOf);
    var senderId = referral.sender(records).map(Route::idOf);
    return new Capabilities(records)
        .treating(referral.diagnoses()).stream()
            .filter(Capabilities::takesEmergencies)
            .flatMap(service -> directory.institutionOf(service.getProvidedBy()).stream())
            .filter(hospital -> askedId.filter(idOf(hospital)::equals).isEmpty())
            .filter(hospital -> senderId.filter(idOf(hospital)::equals).isEmpty())
            .map(Records::to)
            .findFirst();
  }

  private static boolean allied(Optional<Organization> sender, Records records, Instant at) {
    return sender.flatMap(from -> new Alliances(records, at).centreOf(from)).isPresent();
  }

  private static Optional<Reference> informed(
      Organization sender, Optional<Organization> target, Records records, Instant at) {
    return target
        .filter(to -> !idOf(to).equals(idOf(sender)))
        .filter(to -> !new Alliances(records, at).share(sender, to))
        .flatMap(to -> cityCentre(sender, records));
  }

  private static boolean isCentre(Optional<Organization> sender, Reference centre) {
    return sender.filter(from -> SameRecord.are(Records.to(from), centre)).isPresent();
  }

  private static String idOf(Organization institution) {
    return institution.getIdElement().getIdPart();
  }
}
