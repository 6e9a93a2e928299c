package io.github.tieredcare.server.door.scope;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One SMART v2 scope: what may be done with one resource type, or with every type but the register
 * of keys, which only a scope that names it opens. A resident writes bookings, consents and
 * subscriptions, whatever else a scope of {@code patient/} says. The forms of version 1, such as
 * {@code .read}, are not read.
 *
 * @param level in whose name it is held
 * @param type a resource type or {@code *}
 * @param permissions what is allowed
 * @param query what the records must meet
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     scopes</a>
 */
public record Scope(ScopeLevel level, String type, Set<Permission> permissions, ScopeQuery query) {
  public static final String ANY = "*";

  /** Client systems are registered as devices, with the keys they sign with. */
  private static final String KEY_REGISTER = "Device";

  private static final Set<String> WRITTEN_BY_RESIDENTS =
      Set.of("Appointment", "Consent", "Subscription");
  private static final Set<Permission> READING = EnumSet.of(Permission.READ, Permission.SEARCH);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(system|user|patient)/(\\*|[A-Z][A-Za-z]{1,63})\\.(?=[cruds])(c?r?u?d?s?)(?:\\?(.*))?");

  /** Reads a scope as it is written; empty when it is none, or gives nothing. */
  public static Optional<Scope> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    ScopeLevel level =
        Arrays.stream(ScopeLevel.values())
            .filter(one -> one.word().equals(written.group(1)))
            .findFirst()
            .orElseThrow();
    Set<Permission> permissions = permissions(level, written.group(2), written.group(3));
    Optional<ScopeQuery> query =
        written.group(4) == null
            ? Optional.of(ScopeQuery.NONE)
            : ScopeQuery.parse(written.group(4));
    return query
        .filter(read -> !permissions.isEmpty())
        .map(read -> new Scope(level, written.group(2), permissions, read));
  }

  private static Set<Permission> permissions(ScopeLevel level, String type, String letters) {
    Set<Permission> permissions =
        Arrays.stream(Permission.values())
            .filter(permission -> letters.contains(permission.letter()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    if (level == ScopeLevel.PATIENT && !WRITTEN_BY_RESIDENTS.contains(type)) {
      permissions.retainAll(type.equals(KEY_REGISTER) ? Set.of() : READING);
    }
    return permissions;
  }

  /** Whether this scope lets one do that with some records of this type. */
  public boolean allows(String wanted, Permission permission) {
    return permissions.contains(permission) && reaches(wanted);
  }

  /** What both scopes allow; empty when they have nothing in common. */
  public Optional<Scope> and(Scope other) {
    String narrower = type.equals(ANY) ? other.type : type;
    Set<Permission> both = EnumSet.noneOf(Permission.class);
    both.addAll(permissions);
    both.retainAll(other.permissions);
    return level
        .and(other.level)
        .filter(common -> !both.isEmpty() && reaches(narrower) && other.reaches(narrower))
        .map(common -> new Scope(common, narrower, both, query.and(other.query)));
  }

  /** Whether this scope gives all that the other one does. */
  boolean covers(Scope other) {
    return level.covers(other.level)
        && permissions.containsAll(other.permissions)
        && reaches(other.type)
        && other.query.within(query);
  }

  boolean reaches(String wanted) {
    return type.equals(wanted) || type.equals(ANY) && !wanted.equals(KEY_REGISTER);
  }

  Scope with(ScopeLevel other) {
    return new Scope(other, type, permissions, query);
  }

  Scope with(Set<Permission> others) {
    return new Scope(level, type, others, query);
  }

  Scope with(String other) {
    return new Scope(level, other, permissions, query);
  }

  @Override
  public String toString() {
    return level.word()
        + "/"
        + type
        + "."
        + permissions.stream().sorted().map(Permission::letter).collect(Collectors.joining())
        + (query.isNone() ? "" : "?" + query);
  }
}
