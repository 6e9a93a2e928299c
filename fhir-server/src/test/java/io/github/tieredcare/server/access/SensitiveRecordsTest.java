package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.server.repeat.Sending;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A record of a sensitive class needs more than the ground that opens the others. */
class SensitiveRecordsTest {

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();

  @ParameterizedTest
  @EnumSource
  void anOrdinaryGroundDoesNotOpenIt(SensitiveClass label) {
    Given.SIGNING.to(patient, sending);
    var plain = stored(Planted.CONDITION.about(patient));
    var sensitive = stored(labelled(label));

    for (Look look : Look.values()) {
      var answer = look.at(sensitive, sending.door().token(Given.READER), sending);
      assertThat(answer.body()).as(look.name()).doesNotContain(sensitive.word());
      if (look.finds() && look.counts()) {
        assertThat(answer.body().replace(" ", "")).doesNotContain("\"total\":2");
      }
    }
    WhoSeesWhatTest.check(Look.READ, true, plain, look(Look.READ, plain, Given.READER));
    WhoSeesWhatTest.check(Look.BY_PATIENT, true, plain, look(Look.BY_PATIENT, plain, Given.READER));
    WhoSeesWhatTest.check(
        Look.COUNT_OF_PATIENT, true, plain, look(Look.COUNT_OF_PATIENT, plain, Given.READER));
  }

  @ParameterizedTest
  @EnumSource
  void itsAuthorSeesIt(SensitiveClass label) {
    var sensitive = stored(labelled(label));

    for (Look look : Look.values()) {
      var answer = look(look, sensitive, WhoSeesWhatTest.AUTHOR);
      WhoSeesWhatTest.check(look, true, sensitive, answer);
    }
  }

  private java.net.http.HttpResponse<String> look(Look look, Hidden hidden, String reader) {
    return look.at(hidden, sending.door().token(reader), sending);
  }

  private DomainResource labelled(SensitiveClass label) {
    var record = Planted.CONDITION.about(patient);
    record.getMeta().addSecurity(SensitiveClass.SYSTEM, label.name(), null);
    return record;
  }

  private Hidden stored(DomainResource record) {
    return Hidden.by(WhoSeesWhatTest.AUTHOR, record, patient, sending);
  }
}
