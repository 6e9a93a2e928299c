package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.caller.TokenPatient;
import io.github.tieredcare.server.door.caller.TokenPerson;
import io.github.tieredcare.server.door.scope.ScopeLevel;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * For whom a system asks for a token: a resident or a member of staff whom it has logged in and
 * vouches for, or neither.
 *
 * @param patient the id of the Patient
 * @param person a PractitionerRole or Practitioner
 */
record LaunchContext(Optional<String> patient, Optional<String> person) {

  /** Reads the parameters of a token request beside grant and scope. */
  static LaunchContext of(Map<String, Object> parameters) {
    Optional<String> patient = one(parameters, TokenPatient.CLAIM);
    Optional<String> person = one(parameters, TokenPerson.CLAIM);
    if (patient.isPresent() && person.isPresent()) {
      throw TokenRefused.request("Ask for a patient or for a fhirUser, not for both.");
    }
    return new LaunchContext(
        patient.map(
            text ->
                TokenPatient.parse(text)
                    .orElseThrow(
                        () -> TokenRefused.request("patient must be the id of one Patient."))),
        person.map(
            text ->
                TokenPerson.parse(text)
                    .map(TokenPerson::toString)
                    .orElseThrow(
                        () ->
                            TokenRefused.request(
                                "fhirUser must be PractitionerRole/id or Practitioner/id."))));
  }

  /** Repeated parameters come as an array. */
  private static Optional<String> one(Map<String, Object> parameters, String name) {
    Object value = parameters.get(name);
    if (value != null && !(value instanceof String)) {
      throw TokenRefused.request(name + " may stand once.");
    }
    return Optional.ofNullable((String) value);
  }

  /** The levels of scopes that a token for them can have. */
  Set<ScopeLevel> levels() {
    if (patient.isPresent()) {
      return EnumSet.of(ScopeLevel.PATIENT);
    }
    return person.isPresent()
        ? EnumSet.of(ScopeLevel.SYSTEM, ScopeLevel.USER)
        : EnumSet.of(ScopeLevel.SYSTEM);
  }

  /** What the token says of them. */
  Map<String, Object> claims() {
    Map<String, Object> claims = new LinkedHashMap<>();
    patient.ifPresent(id -> claims.put(TokenPatient.CLAIM, id));
    person.ifPresent(reference -> claims.put(TokenPerson.CLAIM, reference));
    return claims;
  }
}
