package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** However many of one's own records a search finds, one more that is hidden changes nothing. */
class ManyHitsTellNothingTest {

  private static final String NUMBERS = "https://regional-hospital.example/visits";
  private static final String STRANGER = "regional-hospital";
  private static final String AUTHOR = WhoSeesWhatTest.AUTHOR;
  private static final int MANY = 500;

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();

  @Test
  void aHiddenHitAmongManyIsNotCounted() {
    var own = "own-" + UUID.randomUUID();
    var hidden = "hidden-" + UUID.randomUUID();
    writeMany(own);
    Hidden.by(AUTHOR, numbered(hidden, AUTHOR), patient, sending);

    var right = count(own, hidden);
    var wrong = count(own, "no-such-number");

    assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
    assertThat(Door.json(right).path("total")).isEqualTo(Door.json(wrong).path("total"));
    assertThat(Door.json(right).path("total").asInt()).isEqualTo(MANY);
  }

  @Test
  void allNumbersOfASystemAreNotAsked() {
    Hidden.by(AUTHOR, numbered("any-" + UUID.randomUUID(), AUTHOR), patient, sending);

    var answer = search("identifier=" + NUMBERS + "%7C&patient=" + patient.getIdPart());

    assertThat(Door.json(answer).path("total").asInt(-1)).as(answer.body()).isZero();
  }

  @Test
  void idsThatAreLeftOutStayLeftOut() {
    var number = "each-" + UUID.randomUUID();
    var one = Hidden.by(STRANGER, numbered(number, STRANGER), patient, sending);
    Hidden.by(STRANGER, numbered(number, STRANGER), patient, sending);
    Hidden.by(AUTHOR, numbered(number, AUTHOR), patient, sending);

    for (var beside : List.of("&patient=" + patient.getIdPart(), "&identifier=" + number)) {
      var answer = search("_id:not=" + one.id() + beside);
      assertThat(Door.json(answer).path("total").asInt()).as(answer.body()).isEqualTo(1);
    }
  }

  private void writeMany(String number) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (int each = 0; each < MANY; each++) {
      var entry = bundle.addEntry().setResource(numbered(number, STRANGER));
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Encounter");
    }
    var answer = sending.send("POST", "", STRANGER, bundle);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private Encounter numbered(String number, String author) {
    var visit = (Encounter) Planted.VISIT.about(patient);
    visit.addIdentifier().setSystem(NUMBERS).setValue(number);
    return visit.setServiceProvider(new Reference("Organization/" + author));
  }

  private HttpResponse<String> count(String one, String other) {
    return search("identifier=" + one + "," + other);
  }

  private HttpResponse<String> search(String criteria) {
    var path = "Encounter?_summary=count&" + criteria;
    return sending.door().get(path, sending.door().token(STRANGER));
  }
}
