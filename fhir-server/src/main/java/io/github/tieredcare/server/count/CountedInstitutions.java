package io.github.tieredcare.server.count;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.handling.Route;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.time.Clock;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Whose counts a caller may see: the authority everybody's, a referral centre those of its alliance
 * and its city, everybody else their own.
 */
@Component
class CountedInstitutions {

  private final Records records;
  private final Clock clock;

  CountedInstitutions(Records records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  /** Whether the caller sees any counts but their own. */
  boolean seesOthers(Caller caller) {
    return Authority.acts(caller, records)
        || institution(caller.institution()).anyMatch(Directory::isReferralCentre);
  }

  /** Whether a caller who sees others' counts sees those of an institution. */
  boolean sees(Caller caller, String institution) {
    return caller.actsFor(institution)
        || Authority.acts(caller, records)
        || institution(institution).anyMatch(it -> handles(caller.institution(), it));
  }

  private boolean handles(String centre, Organization institution) {
    var self = Records.to(Organization.class, centre);
    return centresOf(institution).anyMatch(other -> Records.same(self, other));
  }

  private Stream<Reference> centresOf(Organization institution) {
    return Stream.concat(
        Route.centreFor(institution, records, clock.instant()).stream(),
        Route.cityCentre(institution, records).stream());
  }

  private Stream<Organization> institution(String id) {
    return records.read(Organization.class, Records.to(Organization.class, id)).stream();
  }
}
