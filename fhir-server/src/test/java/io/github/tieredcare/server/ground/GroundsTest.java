package io.github.tieredcare.server.ground;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.access.RecordConsent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** A ground that ends closes the record with the next request, and a person can ask who has one. */
class GroundsTest {

  private final Ward ward = new Ward();

  @Test
  void aVisitThatEndsClosesTheRecord() {
    var path = ward.stored(ward.sending.send("POST", "Encounter", Ward.READER, visit(Ward.READER)));
    assertThat(ward.isOpenTo(Ward.READER)).isTrue();

    var visit = Ward.parsed(ward.get(path, Ward.READER), Encounter.class);
    visit.setStatus(EncounterStatus.FINISHED);
    ward.stored(ward.sending.send("PUT", path, Ward.READER, visit));

    assertThat(ward.isOpenTo(Ward.READER)).isFalse();
  }

  @Test
  void nobodyRecordsAVisitForAnother() {
    var answer = ward.sending.send("POST", "Encounter", "township-centre", visit(Ward.READER));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(ward.isOpenTo(Ward.READER)).isFalse();
  }

  @Test
  void aStayThatEndedOpensTheRecordNearHome() {
    var stay = visit("city-hospital").setStatus(EncounterStatus.FINISHED);
    stay.getClass_().setCode("IMP").setDisplay(null);
    stay.getPeriod().setEnd(Date.from(now()));
    ward.stored(ward.sending.send("POST", "Encounter", "city-hospital", stay));

    assertThat(kinds(Ward.AUTHORITY, "")).containsExactly("home");
  }

  @Test
  void aWithdrawnConsentClosesTheRecord() {
    var consent = RecordConsent.of(ward.patient.getIdPart(), Ward.READER);
    consent.setId((String) null);
    var path = ward.stored(ward.sending.send("POST", "Consent", Ward.READER, consent));
    assertThat(ward.isOpenTo(Ward.READER)).isTrue();

    var given = Ward.parsed(ward.get(path, Ward.READER), Consent.class);
    given.setStatus(ConsentState.INACTIVE);
    ward.stored(ward.sending.send("PUT", path, Ward.READER, given));

    assertThat(ward.isOpenTo(Ward.READER)).isFalse();
    assertThat(kinds(Ward.AUTHORITY, "")).containsExactly("consent");
    assertThat(kinds(Ward.AUTHORITY, "?at=" + now().plus(1, ChronoUnit.HOURS))).isEmpty();
  }

  @Test
  void eachIsAnsweredWhatConcernsThem() {
    ward.stored(ward.sending.send("POST", "Encounter", Ward.READER, visit(Ward.READER)));
    ward.stored(ward.sending.send("POST", "Encounter", "city-hospital", visit("city-hospital")));

    assertThat(institutions(Ward.AUTHORITY, ""))
        .containsExactlyInAnyOrder(Ward.READER, "city-hospital");
    assertThat(institutions(Ward.AUTHORITY, "?institution=Organization/city-hospital"))
        .containsExactly("city-hospital");
    assertThat(institutions(Ward.READER, "")).containsExactly(Ward.READER);
    assertThat(institutions(Ward.READER, "?institution=Organization/city-hospital")).isEmpty();
    assertThat(ward.grounds("county-hospital", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aStrangerLearnsNothingOfWhetherThePatientIsThere() {
    var nobody = ward.get("Patient/nobody/$grounds", "county-hospital");
    var somebody = ward.grounds("county-hospital", "");
    assertThat(somebody.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(404);
    assertThat(somebody.body().replace(ward.patient.getIdPart(), "nobody"))
        .isEqualTo(nobody.body());
  }

  @Test
  void aRecordIsLabelledByItsCode() {
    var condition = new Condition().setSubject(ward.reference());
    condition.getCode().addCoding(new Coding("urn:oid:2.16.156.10011.2.3.3.11", "B20", null));
    condition
        .getClinicalStatus()
        .addCoding(
            new Coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", null));
    var path = ward.stored(ward.sending.send("POST", "Condition", Ward.AUTHOR, condition));

    var stored = Ward.parsed(ward.get(path, Ward.AUTHOR), Condition.class);

    assertThat(stored.getMeta().getSecurity()).extracting(Coding::getCode).containsExactly("HIV");
  }

  private List<String> kinds(String reader, String parameters) {
    return parts(reader, parameters, "ground").stream()
        .map(part -> ((Coding) part).getCode())
        .toList();
  }

  private List<String> institutions(String reader, String parameters) {
    return parts(reader, parameters, "institution").stream()
        .map(part -> ((Reference) part).getReferenceElement().getIdPart())
        .toList();
  }

  private List<org.hl7.fhir.r4.model.Type> parts(String reader, String parameters, String name) {
    var answer = ward.grounds(reader, parameters);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirContext.forR4Cached()
        .newJsonParser()
        .parseResource(Parameters.class, answer.body())
        .getParameter()
        .stream()
        .flatMap(line -> line.getPart().stream())
        .filter(part -> name.equals(part.getName()))
        .map(part -> part.getValue())
        .toList();
  }

  private Encounter visit(String institution) {
    var visit = new Encounter().setStatus(EncounterStatus.INPROGRESS).setSubject(ward.reference());
    visit.setClass_(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", null));
    visit.setServiceProvider(new Reference("Organization/" + institution));
    visit.getPeriod().setStart(Date.from(now().minus(1, ChronoUnit.HOURS)));
    visit.addExtension(
        TcExtension.PRESENCE_PROOF,
        new Coding(Canonical.codeSystem("presence-proof"), "id-card-read", null));
    return visit;
  }

  private Instant now() {
    return ward.sending.door().exchange().clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
