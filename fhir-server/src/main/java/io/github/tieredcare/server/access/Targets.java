package io.github.tieredcare.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hl7.fhir.instance.model.api.IIdType;

/** What the references of one request point at, and what of it the caller may see. */
final class Targets {

  private static final String KEY = Targets.class.getName();

  private final Set<String> sent;
  private final Set<String> known = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  private Targets(Set<String> sent) {
    this.sent = sent;
  }

  /** Begins a bundle, or an entry of a batch, with all that it points at. */
  static void begin(RequestDetails request, Set<String> keys) {
    request.getUserData().put(KEY, new Targets(keys));
  }

  static Targets of(RequestDetails request) {
    return (Targets) request.getUserData().computeIfAbsent(KEY, absent -> new Targets(Set.of()));
  }

  /**
   * Whether a bundle creates the record that is pointed at: nobody sent this reference, and yet the
   * store has resolved it.
   */
  boolean creates(IIdType target, TransactionDetails transaction) {
    return transaction.isFhirTransaction()
        && !sent.contains(key(target))
        && transaction.getResolvedResourceId(target.toUnqualifiedVersionless()) != null;
  }

  /** Looks up what is not known yet, and with it all that will be asked. */
  void lookUp(Set<String> keys, UnaryOperator<Set<String>> sight) {
    if (known.containsAll(keys)) {
      return;
    }
    var asked = new HashSet<>(keys);
    asked.addAll(sent);
    asked.removeAll(known);
    shown.addAll(sight.apply(asked));
    known.addAll(asked);
  }

  boolean shows(IIdType target) {
    return shown.contains(key(target));
  }

  static String key(IIdType target) {
    return target.getResourceType() + "/" + target.getIdPart();
  }
}
