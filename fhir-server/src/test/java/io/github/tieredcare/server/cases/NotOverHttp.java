package io.github.tieredcare.server.cases;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.Scopes;
import io.github.tieredcare.server.door.scope.UsualScopes;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;

/** Where HTTP differs from the book alone, and why. */
final class NotOverHttp {

  /** Those who do not treat have other scopes than a treating institution. */
  private static final Map<String, Scopes> USUAL =
      Map.of(
          "health-commission", Scopes.of(UsualScopes.ofAuthority()),
          "city-referral-centre", Scopes.of(UsualScopes.ofReferralCentre()),
          "regional-platform", Scopes.of(UsualScopes.ofPlatform()),
          "insurer", Scopes.of(UsualScopes.ofPlatform()));

  private static final Scopes OF_WHO_TREATS = Scopes.of(UsualScopes.ofInstitution());

  private static final Map<String, Permission> NEEDS =
      Map.of(
          "POST", Permission.CREATE,
          "PUT", Permission.UPDATE,
          "PATCH", Permission.UPDATE);

  /** The endpoint offers no such interaction, alone or in a bundle. */
  private static final Set<String> NOT_OFFERED =
      Set.of(
          "POST Task",
          "POST Communication",
          "PUT Provenance",
          "PATCH Provenance",
          "POST Schedule",
          "PUT Schedule",
          "PATCH Schedule");

  /** The profile refuses these before a rule is asked: it binds the element to its codes. */
  private static final Set<String> AGAINST_THE_PROFILE =
      Set.of(
          "completion-rates-the-referral/refused-in-words",
          "rating-rates-the-feedback/refused-in-words",
          "the-exchange-opens-the-task/accepted-work-of-another-kind");

  /** A number is looked at when it is given, so a draft that has it would be refused already. */
  private static final Set<String> JUDGED_AS_A_DRAFT = Set.of("referral-number-is-used-once");

  private NotOverHttp() {}

  /**
   * No client comes in the name of the exchange itself, whatever its token says; what is kept
   * beside the store has no stage; and residents have tests of their own, with a token each.
   */
  static boolean mayCome(CaseFile file) {
    return !file.institution().equals(Caller.exchange().institution())
        && file.resident().isEmpty()
        && !file.before().map(NotOverHttp::isKeptBeside).orElse(false);
  }

  /** Not in the store that bundles write to, and that the stage is set in. */
  static boolean isKeptBeside(Resource record) {
    return record instanceof Subscription || record instanceof Bundle;
  }

  /** Where a new record is sent; a collection is what a hospital publishes. */
  static String addressOfNew(Resource record) {
    return record instanceof Bundle ? "Schedule/$publish" : record.fhirType();
  }

  /** The kind by which scopes know it. */
  private static String kindOf(Resource record) {
    return addressOfNew(record).replaceFirst("/.*", "");
  }

  /** Whether a referral may be drafted first and placed after. */
  static boolean mayBeDraftedFirst(CaseFile file) {
    return !JUDGED_AS_A_DRAFT.contains(file.rule());
  }

  /** Whether the door stands before the rule: no usual system may delete, nor write all kinds. */
  static boolean beyondUsualScopes(Attempt attempt) {
    var method = attempt.way().method();
    if (method.equals("DELETE")) {
      return attempt.way().bundled();
    }
    if (!attempt.way().bundled() && interactions(attempt).anyMatch(NOT_OFFERED::contains)) {
      return false;
    }
    var scopes = USUAL.getOrDefault(attempt.file().institution(), OF_WHO_TREATS);
    var updatesOrCreates = attempt.way() == Way.CONDITIONAL_PUT;
    return Stream.concat(Stream.of(attempt.record()), attempt.beside().stream())
        .map(NotOverHttp::kindOf)
        .anyMatch(
            type ->
                !scopes.allow(type, NEEDS.get(method))
                    || updatesOrCreates && !scopes.allow(type, Permission.CREATE));
  }

  private static Stream<String> interactions(Attempt attempt) {
    return Stream.concat(Stream.of(attempt.record()), attempt.beside().stream())
        .map(record -> attempt.way().method() + " " + record.fhirType());
  }

  /** Who refuses before any rule is asked, as the code of the issue; empty when nobody does. */
  static String refusedBefore(Attempt attempt) {
    var path = attempt.file().rule() + "/" + attempt.file().name();
    if (attempt.way().method().equals("DELETE")
        || interactions(attempt).anyMatch(NOT_OFFERED::contains)) {
      return attempt.way().bundled() ? "interaction-closed" : "not-understood";
    }
    return AGAINST_THE_PROFILE.contains(path) ? "record-conforms-to-its-profile" : "";
  }
}
