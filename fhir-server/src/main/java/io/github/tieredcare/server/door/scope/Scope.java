package io.github.tieredcare.server.door.scope;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One system scope: what may be done with one resource type, or with every type but the register of
 * keys, which only a scope that names it opens.
 *
 * @param type a resource type or {@code *}
 * @param permissions what is allowed
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     scopes</a>
 */
public record Scope(String type, Set<Permission> permissions) {
  public static final String ANY = "*";

  /** Client systems are registered as devices, with the keys they sign with. */
  private static final String KEY_REGISTER = "Device";

  private static final Pattern WRITTEN =
      Pattern.compile("system/(\\*|[A-Z][A-Za-z]{1,63})\\.(?=[cruds])(c?r?u?d?s?)");

  /** Reads a scope as it is written; empty when it is none that a system can have. */
  public static Optional<Scope> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    Set<Permission> permissions =
        Arrays.stream(Permission.values())
            .filter(permission -> written.group(2).contains(permission.letter()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    return Optional.of(new Scope(written.group(1), permissions));
  }

  /** Whether this scope lets one do that with this type. */
  public boolean allows(String wanted, Permission permission) {
    return permissions.contains(permission) && reaches(wanted);
  }

  /** What both scopes allow; empty when they have nothing in common. */
  public Optional<Scope> and(Scope other) {
    String narrower = type.equals(ANY) ? other.type : type;
    Set<Permission> both = EnumSet.noneOf(Permission.class);
    both.addAll(permissions);
    both.retainAll(other.permissions);
    return both.isEmpty() || !reaches(narrower) || !other.reaches(narrower)
        ? Optional.empty()
        : Optional.of(new Scope(narrower, both));
  }

  private boolean reaches(String wanted) {
    return type.equals(wanted) || type.equals(ANY) && !wanted.equals(KEY_REGISTER);
  }

  @Override
  public String toString() {
    return "system/"
        + type
        + "."
        + permissions.stream().sorted().map(Permission::letter).collect(Collectors.joining());
  }
}
