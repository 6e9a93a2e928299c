package io.github.tieredcare.server.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.access.Noted;
import io.github.tieredcare.server.patient.People;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Eight bundles at once, half of them with the same two persons the other way round. */
class OppositeOrderTest {
  private static final int EIGHT = 8;

  private final Sending sending = new Sending();
  private final String token = sending.door().token(Sending.SENDER);

  @Test
  void bundlesThatPostTwoPersonsDoNotWaitForEachOther() {
    var answers = atOnce(People.stranger(), People.stranger(), HTTPVerb.POST);

    assertThat(answers).allSatisfy(it -> assertThat(it.statusCode()).as(it.body()).isEqualTo(200));
  }

  @Test
  void bundlesThatChangeTwoPersonsWinOrAreToldToRepeat() {
    var one = sending.newPatient();
    var other = sending.newPatient();
    Noted.shown(List.of(one, other), Sending.SENDER);

    var answers = atOnce(one, other, HTTPVerb.PUT);

    assertThat(answers).extracting(HttpResponse::statusCode).contains(200).containsOnly(200, 409);
  }

  private List<HttpResponse<String>> atOnce(Patient one, Patient other, HTTPVerb verb) {
    return AtOnce.all(
        IntStream.range(0, EIGHT)
            .<Callable<HttpResponse<String>>>mapToObj(
                index -> () -> send(index, verb, one.copy(), other.copy()))
            .toList());
  }

  private HttpResponse<String> send(int index, HTTPVerb verb, Patient one, Patient other) {
    var order = index % 2 == 0 ? Stream.of(one, other) : Stream.of(other, one);
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    order.forEach(
        person -> {
          person.addAddress().setText("街道" + index + "号");
          var id = person.getIdElement().getIdPart();
          var url = verb == HTTPVerb.POST ? "Patient" : "Patient/" + id;
          bundle.addEntry().setResource(person).getRequest().setMethod(verb).setUrl(url);
        });
    return sending.door().post("", token, Sending.text(bundle));
  }
}
