package io.github.tieredcare.server.record;

import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.door.DoorSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts in the place of what differs from run to run (ids, times, tokens, addresses) what reads well
 * and is always the same.
 */
final class Readable {

  private static final String PATIENT = "patient-wang-jianguo";
  private static final String ROOT = "https://exchange.example";
  private static final Instant THEN = OffsetDateTime.parse("2026-11-21T10:00:00+08:00").toInstant();

  private static final String UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Pattern ID = Pattern.compile("(?:[0-9a-f]{13,15}-)?" + UUID);
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)");
  private static final Duration STEP = Duration.ofMinutes(5);

  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Chart chart;
  private final Instant begin;

  Readable(Chart chart) {
    this.chart = chart;
    this.begin = chart.sending.door().exchange().clock().instant();
  }

  String text(String taken) {
    var text =
        taken
            .replace(chart.sending.door().exchange().root().toString(), ROOT)
            .replace(chart.sending.door().bean(DoorSettings.class).fhirBase(), ROOT + "/fhir")
            .replace("127.0.0.1", "192.0.2.7")
            .replace(chart.patient.getIdentifierFirstRep().getValue(), "E99001001")
            .replaceAll("\"expires_in\":\\d+", "\"expires_in\":300")
            .replaceAll(chart.id() + "(?!\\d)", PATIENT)
            .replaceAll("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+", "eyJ…")
            .replaceAll("_page=[^\"&]+", "_page=…");
    var named = ID.matcher(text).replaceAll(this::id);
    return TIME.matcher(named).replaceAll(this::time);
  }

  private String id(MatchResult found) {
    return ids.computeIfAbsent(
        found.group(), id -> "%08d-0000-4000-8000-000000000000".formatted(ids.size() + 1));
  }

  /** What happened in this run, or follows from it, is moved; a clock that was set is rounded. */
  private String time(MatchResult found) {
    var time = OffsetDateTime.parse(found.group()).toInstant();
    if (!time.isBefore(begin.minus(Duration.ofHours(2)))) {
      return written(THEN.plus(rounded(Duration.between(begin, time))));
    }
    var sinceEpoch = Duration.between(Instant.EPOCH, time);
    return sinceEpoch.equals(rounded(sinceEpoch))
        ? found.group()
        : written(Instant.EPOCH.plus(rounded(sinceEpoch)));
  }

  /** To the nearest five minutes. */
  private static Duration rounded(Duration passed) {
    return STEP.multipliedBy(Math.round((double) passed.toMillis() / STEP.toMillis()));
  }

  private static String written(Instant at) {
    return at.atZone(Span.ZONE).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
