package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import java.util.Date;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;

/** Each version of a record keeps the policy that judged it; the older ones are in the history. */
final class DecidedUnder {

  private DecidedUnder() {}

  /** What a client sends is not believed: the record keeps what it had. */
  static void keep(DomainResource record, Change<? extends DomainResource> change) {
    remove(record);
    if (!change.creates()) {
      change
          .before()
          .getExtensionsByUrl(TcExtension.DECIDED_UNDER)
          .forEach(kept -> record.addExtension(kept.copy()));
    }
  }

  static void stamp(DomainResource record, Change<?> change) {
    remove(record);
    var decided = new Extension(TcExtension.DECIDED_UNDER);
    decided.addExtension(
        new Extension(TcExtension.POLICY, new CanonicalType(change.policy().version())));
    decided.addExtension(new Extension(TcExtension.AT, new InstantType(Date.from(change.at()))));
    record.addExtension(decided);
  }

  private static void remove(DomainResource record) {
    record.getExtension().removeIf(old -> TcExtension.DECIDED_UNDER.equals(old.getUrl()));
  }
}
