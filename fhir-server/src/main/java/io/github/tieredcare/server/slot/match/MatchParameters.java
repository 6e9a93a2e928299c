package io.github.tieredcare.server.slot.match;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.TokenPatient;
import io.github.tieredcare.server.fhir.AskedPeriod;
import io.github.tieredcare.server.fhir.ServerSettings;
import io.github.tieredcare.server.slot.SlotPeriod;
import io.github.tieredcare.slot.matching.AskedText;
import io.github.tieredcare.slot.matching.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a match is asked with; whatever cannot be read is refused by its name. */
record MatchParameters(Map<String, String[]> given) {

  private static final String CODE = "code";
  private static final String TEXT = "text";
  private static final String PATIENT = "patient";
  private static final String DIVISION = "division";
  private static final String START = "start";
  private static final String COUNT = "_count";

  private static final Set<String> ONCE = Set.of(CODE, TEXT, PATIENT, DIVISION, COUNT);
  private static final Set<String> OTHERS = Set.of(START, "_format", "_pretty");
  private static final Pattern DISEASE =
      Pattern.compile(
          "(?:"
              + Pattern.quote(TcCodeSystem.ICD10)
              + "\\|)?([A-Z]\\d{2}(?:\\.[\\dx]{1,7})?)[*+†]?");

  MatchParameters {
    for (String name : given.keySet()) {
      if (!ONCE.contains(name) && !OTHERS.contains(name)
          || ONCE.contains(name) && given.get(name).length > 1) {
        throw refused(name);
      }
    }
    if (!given.containsKey(CODE) && !given.containsKey(TEXT)) {
      throw ServerFault.MATCH_NAMES_NOTHING.at("");
    }
  }

  Optional<String> disease() {
    return one(CODE)
        .map(
            code -> {
              var read = DISEASE.matcher(code);
              if (!read.matches()) {
                throw refused(CODE + ": I10");
              }
              return read.group(1);
            });
  }

  Optional<AskedText> text() {
    return one(TEXT)
        .map(text -> AskedText.of(text).orElseThrow(() -> ServerFault.MATCH_TEXT_UNUSABLE.at("")));
  }

  /** The id of the patient. */
  Optional<String> patient() {
    return one(PATIENT)
        .map(
            patient ->
                TokenPatient.parse(patient).orElseThrow(() -> refused(PATIENT + ": Patient/[id]")));
  }

  Optional<Place> place() {
    return one(DIVISION)
        .map(code -> code.substring(code.indexOf('|') + 1))
        .map(code -> Place.of(code).orElseThrow(() -> refused(DIVISION + ": 340202")));
  }

  /** From now on, and as far as one may look, where nothing else is asked. */
  SlotPeriod period(Instant now) {
    var asked = AskedPeriod.of(START, List.of(given.getOrDefault(START, new String[0])));
    var since = asked.since() == null ? now : asked.since();
    return new SlotPeriod(
        since, asked.until() == null ? since.plus(SlotPeriod.WIDEST) : asked.until());
  }

  int count(ServerSettings settings) {
    return one(COUNT)
        .map(
            asked -> {
              if (!asked.matches("[1-9]\\d{0,5}")) {
                throw refused(COUNT);
              }
              return Math.min(Integer.parseInt(asked), settings.largestPageSize());
            })
        .orElse(settings.pageSize());
  }

  private Optional<String> one(String name) {
    return Optional.ofNullable(given.get(name)).map(values -> values[0]);
  }

  private static RuntimeException refused(String what) {
    return ServerFault.NOT_UNDERSTOOD.about("Slot/$match?" + what);
  }
}
