package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Span;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hospital's day is published whole or not at all, again without harm, and anew while it may. */
class PublicationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private final Hospital hospital = new Hospital();

  @AfterEach
  void resetsTheClock() {
    hospital.door().exchange().clock().reset();
  }

  @Test
  void tellsSharesAndWhereEachSessionIs() {
    now(DAY.minusDays(20));
    var told = hospital.published(Hospital.morning(DAY, 4, 20));
    var day = part(told, "day");
    assertThat(value(day, "slots")).isEqualTo("80");
    assertThat(value(day, "platform")).isEqualTo("44");
    assertThat(value(day, "platform-share")).isEqualTo("55.0");
    assertThat(value(day, "specialised-share")).isEqualTo("75.0");
    var session = ((Reference) part(told, "session").getPart().get(1).getValue()).getReference();
    var schedule = hospital.read("community-centre", session, Schedule.class);
    assertThat(schedule.getIdentifierFirstRep().getValue()).isEqualTo(DAY + "-1");
    assertThat(hospital.find("community-centre", "schedule=" + session)).hasSize(20);
  }

  @Test
  void sameAgainChangesNothing() {
    var day = DAY.plusDays(1);
    now(day.minusDays(20));
    var first = hospital.published(Hospital.morning(day, 2, 8));
    var slots = written(slotsOf(day));
    var again = Hospital.morning(day, 2, 8);
    Collections.reverse(again.getEntry());
    assertThat(sessions(hospital.published(again)))
        .containsExactlyInAnyOrderElementsOf(sessions(first));
    assertThat(written(slotsOf(day))).isEqualTo(slots);
  }

  @Test
  void anotherPublicationTakesItsPlace() {
    var day = DAY.plusDays(2);
    now(day.minusDays(20));
    var first = sessions(hospital.published(Hospital.morning(day, 2, 8)));
    var gone = slotsOf(day);
    var second = sessions(hospital.published(Hospital.morning(day, 1, 6)));
    assertThat(first).containsAll(second);
    assertThat(slotsOf(day)).hasSize(6);
    assertThat(schedule(first.get(0)).getActive()).isTrue();
    assertThat(schedule(first.get(1)).getActive()).isFalse();
    var old =
        hospital.read(Hospital.ID, "Slot/" + gone.get(0).getIdElement().getIdPart(), Slot.class);
    assertThat(old.getStatus().toCode()).isEqualTo("entered-in-error");
  }

  @Test
  void nothingIsStoredWhereOneSlotIsAtFault() {
    var day = DAY.plusDays(3);
    now(day.minusDays(20));
    var faulty = Hospital.morning(day, 2, 8);
    ((Slot) faulty.getEntry().get(17).getResource()).setStart(null);
    var answer = hospital.publishes(faulty);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("Bundle.entry[17].resource");
    assertThat(slotsOf(day)).isEmpty();
  }

  @Test
  void everyShortfallIsToldAtOnce() {
    var day = DAY.plusDays(4);
    now(day.minusDays(20));
    var lacking = Hospital.morning(day, 2, 8);
    lacking.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getResource)
        .filter(Slot.class::isInstance)
        .map(Slot.class::cast)
        .forEach(PublicationTest::becomesTheHospitals);
    var answer = hospital.publishes(lacking);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body())
        .contains("platform-has-its-share-of-each-day", day + " 0/16 (0.0%)")
        .contains("each-doctors-slots-are-held-back", day + "-1, " + day + "-2");
  }

  @Test
  void sessionOfAnotherDayIsNotTakenFromIt() {
    var day = DAY.plusDays(5);
    now(day.minusDays(20));
    hospital.published(Hospital.morning(day, 1, 4));
    var next = Hospital.morning(day.plusDays(1), 1, 4);
    ((Schedule) next.getEntryFirstRep().getResource()).getIdentifierFirstRep().setValue(day + "-1");
    refused(hospital.publishes(next), 409, "session-on-another-day");
    assertThat(slotsOf(day)).hasSize(4);
  }

  @Test
  void slotThatSaysMoreKeepsIt() {
    var day = DAY.plusDays(7);
    now(day.minusDays(20));
    var publication = Hospital.morning(day, 1, 4);
    ((Slot) publication.getEntry().get(1).getResource())
        .addExtension(new Extension("https://his.example/room", new StringType("三楼 5 诊室")));
    hospital.published(publication);
    var first = slotsOf(day).get(0);
    assertThat(first.getExtensionString("https://his.example/room")).isEqualTo("三楼 5 诊室");
    assertThat(first.getExtensionByUrl(TcExtension.SLOT_POOL)).isNotNull();
  }

  @Test
  void nobodyWritesSlotsOtherwise() {
    var slot = "{\"resourceType\":\"Slot\"}";
    var token = hospital.door().token(Hospital.ID);
    assertThat(hospital.door().post("Slot", token, slot).statusCode()).isBetween(400, 499);
    var bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":%s,"
            + "\"request\":{\"method\":\"POST\",\"url\":\"Slot\"}}]}";
    refused(hospital.door().post("", token, bundle.formatted(slot)), 403, "scope-missing");
    refused(
        hospital.post("community-centre", Hospital.morning(DAY, 1, 4)),
        403,
        "hospital-publishes-its-own-sessions");
  }

  @Test
  void bigHospitalsDayIsPublishedAtOnce() {
    var day = DAY.plusDays(8);
    now(day.minusDays(20));
    var told = hospital.published(Hospital.morning(day, 250, 20));
    assertThat(value(part(told, "day"), "slots")).isEqualTo("5000");
  }

  private static void becomesTheHospitals(Slot slot) {
    slot.getExtension().clear();
    slot.addExtension(TcExtension.SLOT_POOL, SlotPool.HOSPITAL.coding());
  }

  private void now(LocalDate day) {
    hospital.door().exchange().clock().set(day.atTime(9, 0).atZone(Span.ZONE).toInstant());
  }

  private List<Slot> slotsOf(LocalDate day) {
    return hospital.find(
        Hospital.ID,
        "institution=%s&start=ge%s&start=lt%s".formatted(Hospital.ID, day, day.plusDays(1)));
  }

  private static List<String> written(List<Slot> slots) {
    var parser = FhirContext.forR4Cached().newJsonParser();
    return slots.stream().map(parser::encodeResourceToString).toList();
  }

  private Schedule schedule(String reference) {
    return hospital.read(Hospital.ID, reference, Schedule.class);
  }

  private static List<String> sessions(Parameters told) {
    return told.getParameter().stream()
        .filter(line -> line.getName().equals("session"))
        .map(line -> ((Reference) line.getPart().get(1).getValue()).getReference())
        .toList();
  }

  private static ParametersParameterComponent part(Parameters told, String name) {
    return told.getParameter().stream()
        .filter(line -> line.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String value(ParametersParameterComponent line, String part) {
    return line.getPart().stream()
        .filter(it -> it.getName().equals(part))
        .findFirst()
        .orElseThrow()
        .getValue()
        .primitiveValue();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"" + code + "\"");
  }
}
