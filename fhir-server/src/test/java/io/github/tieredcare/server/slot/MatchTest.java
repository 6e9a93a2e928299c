package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.door.token.SignOn;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where to book, over HTTP: a city's hospital in the combination of one resident, and a county's,
 * which is in another's, hold a cardiologist's clinic on the same morning.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MatchTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 7);
  private static final String COUNTY = "county-hospital";
  private static final String SIGNED = "Patient/patient-li-na";
  private static final String CITY_THEN_COUNTY = Hospital.ID + " " + COUNTY;

  private final Clinic clinic = new Clinic();

  @BeforeAll
  void publishes() {
    clinic.now(DAY.minusDays(20));
    clinic.hospital().published(Hospital.morning(DAY, 1, 12));
    var morning =
        new Timetable("https://county-hospital.example.org/sessions", DAY, 12)
            .of(List.of("dr-sun-county-hospital"), "03.04");
    assertThat(clinic.hospital().post(COUNTY, morning).statusCode()).isEqualTo(200);
  }

  @BeforeEach
  void opensToFamilyDoctors() {
    clinic.now(DAY.minusDays(10));
  }

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void institutionsOfTheCombinationComeFirst() {
    var found = matched("code=I20.000&patient=" + SIGNED);
    assertThat(institutions(found)).isEqualTo(CITY_THEN_COUNTY);
    assertThat(reasons(slots(found).get(0)))
        .containsExactly("in-combination", "specialty", "earliest");
    assertThat(reasons(slots(found).get(1))).containsExactly("specialty", "earliest");
    assertThat(slots(found).get(0).getSearch().getScore())
        .isGreaterThan(slots(found).get(1).getSearch().getScore());
  }

  @Test
  void whatIsNearerComesFirst() {
    var organization =
        clinic.hospital().read(Bookers.ID, "Organization/" + COUNTY, Organization.class);
    var found = matched("code=I20&division=" + Directory.divisionOf(organization));
    assertThat(institutions(found)).startsWith(COUNTY);
    assertThat(reasons(slots(found).get(0))).contains("in-division");
  }

  @Test
  void answerSaysWhoseTheSlotIs() {
    var slot = (Slot) slots(matched("code=I20&patient=" + SIGNED)).get(0).getResource();
    var beside =
        matched("code=I20&patient=" + SIGNED).getEntry().stream()
            .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.INCLUDE)
            .map(entry -> entry.getResource().fhirType() + "/" + entry.getResource().getIdPart())
            .toList();
    assertThat(beside)
        .contains(
            slot.getSchedule().getReference(),
            "PractitionerRole/dr-zhou-city-hospital",
            "Practitioner/practitioner-zhou");
  }

  @ParameterizedTest
  @CsvSource({
    "周明华, city-hospital",
    "明华, city-hospital",
    "zhouminghua, city-hospital",
    "Zhou Minghua, city-hospital",
    "zmh, city-hospital",
    "心血管 周明, city-hospital",
    "xinxueguan zhou, city-hospital",
    "儿科, ''",
    "没有此人, ''"
  })
  void textNamesDoctorsAndDepartments(String text, String institutions) {
    assertThat(institutions(matched("text=" + encoded(text)))).isEqualTo(institutions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"心血管内科", "心血管", "xinxueguan", "xxgnk", "cardiology"})
  void departmentIsNamedInManyWays(String text) {
    assertThat(institutions(matched("text=" + encoded(text) + "&patient=" + SIGNED)))
        .isEqualTo(CITY_THEN_COUNTY);
  }

  @Test
  void onlyWhatIsOpenToWhoAsksIsFound() {
    var portal = Map.of("grant_type", "client_credentials", "patient", "patient-li-na");
    clinic.at(DAY.minusDays(7).atStartOfDay(Span.ZONE).minusSeconds(1).toInstant());
    assertThat(institutions(asResident(portal))).isEmpty();
    clinic.at(DAY.minusDays(7).atStartOfDay(Span.ZONE).toInstant());
    var found = asResident(portal);
    assertThat(institutions(found)).isEqualTo(CITY_THEN_COUNTY);
    assertThat(reasons(slots(found).get(0))).contains("in-combination");
    clinic.at(DAY.minusDays(12).atStartOfDay(Span.ZONE).minusSeconds(1).toInstant());
    assertThat(institutions(matched("code=I20"))).isEmpty();
  }

  @Test
  void whatIsTakenGivesWayToTheNextOfTheSession() {
    clinic.now(DAY.minusDays(5));
    var first = (Slot) slots(matched("text=zmh")).get(0).getResource();
    var booked = clinic.booked(first);
    var next = (Slot) slots(matched("text=zmh")).get(0).getResource();
    assertThat(next.getSchedule().getReference()).isEqualTo(first.getSchedule().getReference());
    assertThat(next.getStart()).isAfter(first.getStart());
    Bookers.stored(clinic.bookers().puts(Bookers.cancelled(booked)));
    var again = (Slot) slots(matched("text=zmh")).get(0).getResource();
    assertThat(again.getId()).isEqualTo(first.getId());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, match-names-nothing",
    "text=z, 400, match-text-unusable",
    "text=%27%3B--, 400, match-text-unusable",
    "text=a+b+c+d+e, 400, match-text-unusable",
    "code=heart, 400, not-understood",
    "code=Y99, 400, not-understood",
    "code=I20&specialty=03, 400, not-understood",
    "code=I20&code=I21, 400, not-understood",
    "code=I20&division=3, 400, not-understood",
    "code=I20&_count=0, 400, not-understood",
    "code=I20&patient=Practitioner/x, 400, not-understood",
    "code=I20&start=ge2026-11-01&start=le2027-01-01, 422, slot-search-too-wide",
    "code=I20&patient=Patient/nobody, 404, not-found"
  })
  void unusableIsRefusedByItsName(String query, int status, String code) {
    Clinic.refused(asks(Bookers.ID, query), status, code);
  }

  @Test
  void textIsNoCommand() {
    assertThat(institutions(matched("text=" + encoded("zmh'); DROP TABLE")))).isEmpty();
    assertThat(institutions(matched("text=zmh"))).isEqualTo(Hospital.ID);
  }

  @Test
  void strangersAreNotToldTheCombination() {
    var answer = asks("district-hospital", "code=I20&patient=" + Clinic.patient());
    Clinic.refused(answer, 404, "not-found");
  }

  private Bundle asResident(Map<String, String> portal) {
    var token = SignOn.tokenOf(clinic.hospital().door().signOn().answer("resident-portal", portal));
    var path = "Slot/$match?code=I20&start=" + DAY;
    return Bookers.parsed(clinic.hospital().door().get(path, token), Bundle.class);
  }

  private Bundle matched(String query) {
    return Bookers.parsed(asks(Bookers.ID, query + "&start=" + DAY), Bundle.class);
  }

  private HttpResponse<String> asks(String institution, String query) {
    var door = clinic.hospital().door();
    return door.get("Slot/$match?" + query, door.token(institution));
  }

  private static List<BundleEntryComponent> slots(Bundle found) {
    return found.getEntry().stream()
        .filter(entry -> entry.getSearch().getMode() == SearchEntryMode.MATCH)
        .toList();
  }

  /** Whose slots were found, in their order. */
  private static String institutions(Bundle found) {
    return String.join(" ", slots(found).stream().map(entry -> institution(found, entry)).toList());
  }

  private static String institution(Bundle found, BundleEntryComponent entry) {
    var slot = (Slot) entry.getResource();
    var session = named(found, slot.getSchedule().getReference(), Schedule.class);
    var doctor = session.getActorFirstRep().getReference();
    var unit = named(found, doctor, PractitionerRole.class).getOrganization().getReference();
    return unit.replace("Organization/", "").replaceFirst("-cardiology$", "");
  }

  private static <T> T named(Bundle found, String reference, Class<T> type) {
    return found.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(it -> reference.equals(it.fhirType() + "/" + it.getIdPart()))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> reasons(BundleEntryComponent entry) {
    return entry.getSearch().getExtensionsByUrl(TcExtension.MATCH_REASON).stream()
        .map(it -> ((CodeableConcept) it.getValue()).getCodingFirstRep().getCode())
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
