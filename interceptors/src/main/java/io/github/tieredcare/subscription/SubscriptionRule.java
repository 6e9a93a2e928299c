package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.Subscription;

/** A rule on what one can subscribe to, and how. */
interface SubscriptionRule extends FirmRule<Subscription> {

  @Override
  default Class<Subscription> watches() {
    return Subscription.class;
  }
}
