package io.github.tieredcare.server.door.caller;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.scope.ScopeLevel;
import io.github.tieredcare.server.door.scope.Scopes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Makes the caller of a token and the headers beside it; none may act for whom it does not serve. A
 * resident's token gives that resident's rights and no others, whatever else it says.
 */
public final class Callers {
  public static final String INSTITUTION = "X-Acting-Institution";
  public static final String PRACTITIONER_ROLE = "X-Acting-Practitioner-Role";
  public static final String PURPOSE = "X-Purpose-Of-Use";

  private static final String TREATMENT = "TREAT";
  private static final String PATIENTS_WISH = "PATRQT";

  /** Of v3-ActReason: treatment, emergency, operations, public health, payment, patient's wish. */
  private static final Set<String> PURPOSES =
      Set.of(TREATMENT, "ETREAT", "HOPERAT", "PUBHLTH", "HPAYMT", "COVERAGE", PATIENTS_WISH);

  private static final Pattern ROLE =
      Pattern.compile("(?:(?:https?://.+/)?PractitionerRole/)?([A-Za-z0-9.-]{1,64})");

  private final ClientSystems systems;
  private final Staff staff;

  public Callers(ClientSystems systems, Staff staff) {
    this.systems = systems;
    this.staff = staff;
  }

  public Caller of(Jwt token, HttpServletRequest request) {
    String clientId = clientId(token);
    ClientSystem system =
        systems
            .find(clientId)
            .filter(found -> !isExchange(found.clientId()))
            .orElseThrow(() -> DoorRefusal.of(DoorRule.SYSTEM_NOT_REGISTERED, clientId));
    Scopes scopes = Scopes.of(ScopeClaim.of(token)).and(Scopes.of(system.scopes()));
    String institution = institution(system, request);
    Optional<String> patient = TokenPatient.of(token);
    if (patient.isPresent()) {
      return new Caller(
          system.clientId(),
          institution,
          Optional.empty(),
          scopes.of(EnumSet.of(ScopeLevel.PATIENT)).texts(),
          purpose(request, PATIENTS_WISH, Set.of(PATIENTS_WISH)),
          patient);
    }
    Optional<TokenPerson> vouched = TokenPerson.of(token);
    return new Caller(
        system.clientId(),
        institution,
        person(vouched, request),
        scopes.of(levels(vouched)).texts(),
        purpose(request, TREATMENT, PURPOSES));
  }

  private static Set<ScopeLevel> levels(Optional<TokenPerson> vouched) {
    return vouched.isPresent()
        ? EnumSet.of(ScopeLevel.SYSTEM, ScopeLevel.USER)
        : EnumSet.of(ScopeLevel.SYSTEM);
  }

  /** Issuers differ in the claim that names the client. */
  private static String clientId(Jwt token) {
    return Stream.of("client_id", "azp", "sub")
        .map(token::getClaimAsString)
        .filter(claim -> claim != null && !claim.isBlank())
        .findFirst()
        .orElseThrow(() -> DoorRefusal.of(DoorRule.SYSTEM_NOT_REGISTERED, "?"));
  }

  private static String institution(ClientSystem system, HttpServletRequest request) {
    String named = request.getHeader(INSTITUTION);
    if (named == null && system.serves().size() != 1) {
      throw DoorRefusal.of(DoorRule.NAME_THE_INSTITUTION);
    }
    String acting = named == null ? system.serves().iterator().next() : named.strip();
    if (!system.serves().contains(acting) || isExchange(acting)) {
      throw DoorRefusal.of(DoorRule.INSTITUTION_NOT_SERVED, acting);
    }
    return acting;
  }

  /** The person whom the issuer vouches for goes before the one whom the system names. */
  private Optional<String> person(Optional<TokenPerson> vouched, HttpServletRequest request) {
    if (vouched.filter(TokenPerson::isRole).isPresent()) {
      return vouched.map(TokenPerson::id);
    }
    Optional<String> named =
        Optional.ofNullable(request.getHeader(PRACTITIONER_ROLE)).map(Callers::roleId);
    if (vouched.isPresent() && named.isPresent() && !staff.holds(vouched.get().id(), named.get())) {
      throw DoorRefusal.of(DoorRule.PERSON_NOT_VOUCHED, named.get());
    }
    return named;
  }

  private static String roleId(String text) {
    Matcher role = ROLE.matcher(text.strip());
    if (!role.matches()) {
      throw DoorRefusal.of(DoorRule.PERSON_UNREADABLE);
    }
    return role.group(1);
  }

  private static String purpose(
      HttpServletRequest request, String otherwise, Set<String> possible) {
    String named = request.getHeader(PURPOSE);
    String purpose = named == null ? otherwise : named.strip();
    if (!possible.contains(purpose)) {
      throw DoorRefusal.of(
          DoorRule.PURPOSE_UNKNOWN,
          purpose,
          String.join(", ", possible.stream().sorted().toList()));
    }
    return purpose;
  }

  /** No client may take the name under which the exchange itself acts. */
  private static boolean isExchange(String name) {
    return Caller.exchange().actsFor(name);
  }
}
