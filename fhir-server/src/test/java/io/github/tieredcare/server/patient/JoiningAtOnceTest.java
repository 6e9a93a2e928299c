package io.github.tieredcare.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Seven systems that post one person at once make one record, and each finds its number there. */
class JoiningAtOnceTest {
  private static final List<Hospital> SEVEN =
      Stream.of(
              "village-clinic",
              "township-centre",
              "county-hospital",
              "community-centre",
              "district-hospital",
              "city-hospital",
              "regional-hospital")
          .map(Hospital::new)
          .toList();

  private final Patient person = People.stranger();

  @Test
  void strangerBecomesOneRecord() throws Exception {
    var answers = atOnce(hospital -> hospital.posts(hospital.sees(person, hospital.id())));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnlyOnce(201);
    assertOneRecord(answers);
  }

  @Test
  void strangerBecomesOneRecordWhicheverNumbersAreShared() throws Exception {
    var numbers =
        List.of(
            person.getIdentifierFirstRep(),
            number(IdentifierSystem.EHC_INDEX, People.healthCard()),
            number(IdentifierSystem.NHSA_PERSON, People.insuranceNumber()));

    var answers =
        atOnce(
            hospital -> {
              var account = person.copy().setIdentifier(null);
              int leftOut = SEVEN.indexOf(hospital) % 3;
              IntStream.range(0, 3)
                  .filter(at -> at != leftOut)
                  .forEach(at -> account.addIdentifier(numbers.get(at).copy()));
              return hospital.posts(hospital.sees(account, hospital.id()));
            });

    assertOneRecord(answers);
  }

  @Test
  void knownPersonIsJoinedByAll() throws Exception {
    SEVEN.get(0).posts(SEVEN.get(0).sees(person, SEVEN.get(0).id()));

    var answers =
        atOnce(
            hospital ->
                hospital.posts(
                    hospital.sees(person, hospital.id()),
                    "If-None-Exist",
                    "identifier=" + People.idCardOf(person)));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    assertOneRecord(answers);
  }

  private static Identifier number(String system, String value) {
    return new Identifier().setSystem(system).setValue(value);
  }

  private static void assertOneRecord(List<HttpResponse<String>> answers) {
    assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).as(it.body()).isIn(200, 201));
    var ids = answers.stream().map(Hospital::idOf).distinct().toList();
    assertThat(ids).hasSize(1);
    assertThat(Hospital.stored(ids.get(0)).getIdentifier())
        .extracting(Identifier::getValue)
        .containsAll(SEVEN.stream().map(Hospital::id).toList());
  }

  private static List<HttpResponse<String>> atOnce(Function<Hospital, HttpResponse<String>> request)
      throws Exception {
    var threads = Executors.newFixedThreadPool(SEVEN.size());
    try {
      List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
      SEVEN.forEach(hospital -> calls.add(() -> request.apply(hospital)));
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (var answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
