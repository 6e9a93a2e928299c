package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Another hospital's records, each with a word in it that nobody else may ever see: every ground,
 * every kind of record, every way to look.
 */
class WhoSeesWhatTest {

  static final String AUTHOR = "district-hospital";

  /** Of them none cares for the patient, whatever the community centre does. */
  private static final List<String> OTHERS =
      List.of(
          "city-referral-centre",
          "county-hospital",
          "health-commission",
          "insurer",
          "regional-hospital",
          "regional-platform");

  private final Sending sending = new Sending();

  @TestFactory
  Stream<DynamicNode> everyGround() {
    return Stream.of(Given.values())
        .map(
            given -> {
              var patient = sending.newPatient();
              given.to(patient, sending);
              var hidden = planted(patient).stream().filter(given::writesNoneLike).toList();
              return kinds(given.name(), Given.READER, given.opens(), hidden);
            });
  }

  @TestFactory
  Stream<DynamicNode> nobodyElse() {
    var patient = sending.newPatient();
    Given.OPEN_REFERRAL.to(patient, sending);
    var hidden = planted(patient);
    return OTHERS.stream().map(other -> kinds(other, other, false, hidden));
  }

  @TestFactory
  Stream<DynamicNode> itsAuthorAlways() {
    return Stream.of(kinds(AUTHOR, AUTHOR, true, planted(sending.newPatient())));
  }

  private DynamicNode kinds(String name, String reader, boolean open, List<Hidden> records) {
    var token = sending.door().token(reader);
    return DynamicContainer.dynamicContainer(
        name,
        records.stream()
            .map(
                hidden ->
                    DynamicContainer.dynamicContainer(hidden.type(), looks(token, open, hidden))));
  }

  private Stream<DynamicTest> looks(String token, boolean open, Hidden hidden) {
    return Arrays.stream(Look.values())
        .map(look -> DynamicTest.dynamicTest(look.name(), () -> tries(look, token, open, hidden)));
  }

  private void tries(Look look, String token, boolean open, Hidden hidden) {
    var answer = look.at(hidden, token, sending);
    check(look, open, hidden, answer);
  }

  static void check(Look look, boolean open, Hidden hidden, HttpResponse<String> answer) {
    if (look.finds()) {
      assertThat(look.counts() ? countsOne(answer) : answer.body().contains(hidden.word()))
          .as(answer.statusCode() + " " + answer.body())
          .isEqualTo(open);
    }
    if (!open) {
      assertThat(answer.body()).doesNotContain(hidden.word());
      assertThat(look.counts() && countsOne(answer)).as(answer.body()).isFalse();
    }
    assertThat(answer.headers().toString()).doesNotContain(hidden.word());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
  }

  private static boolean countsOne(HttpResponse<String> answer) {
    return answer.body().replace(" ", "").contains("\"total\":1");
  }

  private List<Hidden> planted(Patient patient) {
    return Stream.of(Planted.values())
        .map(kind -> Hidden.by(AUTHOR, kind.about(patient), patient, sending))
        .toList();
  }
}
