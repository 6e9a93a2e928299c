package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Whoever sends a bundle learns of every fault in it from one answer. */
class AllBreachesAtOnceTest {

  private static final List<String> FAULTY =
      List.of(
          "birth-date-and-sex-agree-with-the-id-card/refused-other-sex",
          "note-holds-its-sections/refused-without-the-past-history",
          "signing-names-every-part-asked/refused-no-combination");

  private final Theatre theatre = Theatre.open();

  @Test
  void eachFaultNamesItsEntryAndNothingIsStored() {
    var attempts = FAULTY.stream().map(path -> theatre.corpus().attempt(path, Way.POST)).toList();
    theatre.play(
        attempts.get(0),
        any -> {
          var traces = theatre.stage().traces();
          var answer =
              theatre
                  .callers()
                  .post(
                      attempts.get(0).file().institution(),
                      "",
                      bundle(attempts.stream().map(Attempt::after).toList()));
          check(answer, attempts);
          assertThat(theatre.stage().traces()).isEqualTo(traces);
        });
  }

  private static void check(Answer answer, List<Attempt> attempts) {
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(422);
    assertThat(answer.issues(IssueSeverity.ERROR))
        .extracting(
            issue ->
                issue.getDetails().getCodingFirstRep().getCode()
                    + " "
                    + issue.getExpression().get(0).getValue())
        .containsExactlyElementsOf(
            IntStream.range(0, attempts.size())
                .mapToObj(i -> expected(attempts.get(i), i))
                .toList());
  }

  private static String expected(Attempt attempt, int entry) {
    return attempt.file().rule() + " " + attempt.elementOfEntry(entry);
  }

  private static Bundle bundle(List<Resource> records) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    records.forEach(
        record ->
            bundle
                .addEntry()
                .setResource(record)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(record.fhirType()));
    return bundle;
  }
}
