package io.github.tieredcare.server.door.caller;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jwt.Jwt;

/** The resident whose own token it is, in its claim {@code patient}. */
public final class TokenPatient {
  /** The claim, and the parameter of a token request that asks for it. */
  public static final String CLAIM = "patient";

  private static final Pattern ID = Pattern.compile("(?:Patient/)?([A-Za-z0-9.-]{1,64})");

  private TokenPatient() {}

  /** A claim that cannot be read is no reason to take the token for somebody else's. */
  static Optional<String> of(Jwt token) {
    return Optional.ofNullable(token.getClaims().get(CLAIM))
        .map(
            claim ->
                parse(String.valueOf(claim))
                    .orElseThrow(() -> DoorRefusal.of(DoorRule.PATIENT_UNREADABLE)));
  }

  /** Reads the id of a Patient, or a reference to one; empty when it is neither. */
  public static Optional<String> parse(String text) {
    Matcher id = ID.matcher(text);
    return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
  }
}
