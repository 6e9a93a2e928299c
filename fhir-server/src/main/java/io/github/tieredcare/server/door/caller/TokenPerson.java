package io.github.tieredcare.server.door.caller;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The member of staff whom the issuer of a token vouches for, in its claim {@code fhirUser}.
 *
 * @param type Practitioner or PractitionerRole
 * @param id of the record
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     scopes and launch context</a>
 */
public record TokenPerson(String type, String id) {
  /** The claim, and the parameter of a token request that asks for it. */
  public static final String CLAIM = "fhirUser";

  private static final String ROLE = "PractitionerRole";
  private static final Pattern STAFF =
      Pattern.compile("(?:https?://.+/)?(PractitionerRole|Practitioner)/([A-Za-z0-9.-]{1,64})");

  static Optional<TokenPerson> of(Jwt token) {
    return Optional.ofNullable(token.getClaims().get(CLAIM))
        .map(String::valueOf)
        .flatMap(TokenPerson::parse);
  }

  /** Reads a reference to a member of staff; empty when it is none. */
  public static Optional<TokenPerson> parse(String reference) {
    Matcher staff = STAFF.matcher(reference.strip());
    return staff.matches()
        ? Optional.of(new TokenPerson(staff.group(1), staff.group(2)))
        : Optional.empty();
  }

  boolean isRole() {
    return type.equals(ROLE);
  }

  /** As a reference. */
  @Override
  public String toString() {
    return type + "/" + id;
  }
}
