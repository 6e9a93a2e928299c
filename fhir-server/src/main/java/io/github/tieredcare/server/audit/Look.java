package io.github.tieredcare.server.audit;

import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * One look at records: a whole request, or one entry of a bundle.
 *
 * @param interaction the FHIR interaction
 * @param asked what was asked for
 * @param records the records that were asked for by name
 * @param status how it was answered
 * @param answer what it was shown; null for nothing
 */
record Look(
    String interaction, Named asked, Set<String> records, int status, IBaseResource answer) {

  static Look of(String interaction, Named asked, int status, IBaseResource answer) {
    return new Look(interaction, asked, Set.of(), status, answer);
  }

  /** A conditional write shows what it finds there already. */
  static Look atFound(String type, IBaseResource answer) {
    return of(Interaction.READ, new Named(type, Map.of()), 200, answer);
  }
}
