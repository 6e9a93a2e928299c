package io.github.tieredcare.referral.placement;

import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The steps that a referral climbed: each is based on the one before it. */
record Ladder(Records records) {

  private static final int HIGHEST = 12;

  /** The referrals before this one, the nearest first. */
  List<Referral> below(Referral referral) {
    List<Referral> steps = new ArrayList<>();
    var step = before(referral);
    while (step.isPresent() && steps.size() < HIGHEST) {
      steps.add(step.get());
      step = before(step.get());
    }
    return steps;
  }

  /** Whether one of two referrals is a step on the way to the other. */
  boolean joins(Referral one, Referral other) {
    return climbs(one, other) || climbs(other, one);
  }

  private boolean climbs(Referral from, Referral to) {
    var id = Records.to(from.request());
    return below(to).stream().anyMatch(step -> Records.same(Records.to(step.request()), id));
  }

  private Optional<Referral> before(Referral referral) {
    return referral.request().getBasedOn().stream()
        .flatMap(step -> records.read(ServiceRequest.class, step).stream())
        .map(Referral::new)
        .findFirst();
  }
}
