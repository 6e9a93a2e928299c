package io.github.tieredcare.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** For how long, and how far, each kind of record opens another. */
class CareRelationshipsTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Instant NOW = Instant.parse("2026-11-16T01:00:00Z");
  private static final Records RECORDS = new RecordsInMemory().with(new World(FHIR).records());
  private static final String UNSIGNED = "patient-wang-jianguo";
  private static final String SIGNED = "patient-li-na";

  @Test
  void anOutpatientIsThereForADayAtMost() {
    assertThat(given(visit("AMB", UNSIGNED)))
        .extracting(it -> it.span().until().orElseThrow())
        .containsExactly(NOW.plus(Duration.ofHours(24)));
  }

  @Test
  void aStayIsNotForEver() {
    assertThat(given(visit("IMP", UNSIGNED)))
        .extracting(it -> it.span().until().orElseThrow())
        .containsExactly(NOW.plus(Duration.ofDays(180)));
  }

  @Test
  void aVisitToComeOpensNothingUntilThen() {
    var visit = visit("AMB", UNSIGNED);
    visit.getPeriod().setStart(Date.from(NOW.plus(Duration.ofDays(1))));
    assertThat(given(visit)).noneMatch(it -> it.span().holds(NOW));
  }

  @Test
  void aVisitThatIsNotThereOpensNothing() {
    for (var status :
        List.of(
            EncounterStatus.PLANNED,
            EncounterStatus.CANCELLED,
            EncounterStatus.FINISHED,
            EncounterStatus.ENTEREDINERROR)) {
      assertThat(given(visit("AMB", UNSIGNED).setStatus(status))).as(status.toCode()).isEmpty();
    }
  }

  @Test
  void theInstitutionNearHomeCaresForWhoIsDischargedAndHasNotSigned() {
    assertThat(given(discharged(UNSIGNED)))
        .containsExactly(
            new CareRelationship(
                UNSIGNED,
                "community-centre",
                Ground.HOME,
                new Span(Optional.of(NOW), Optional.of(NOW.plus(Duration.ofDays(90))))));
    assertThat(given(discharged(SIGNED))).isEmpty();
  }

  @Test
  void sensitiveClassesOpenBySeparateConsentAlone() {
    assertThat(given(consent(false))).extracting(CareRelationship::opens).containsExactly(Set.of());
    assertThat(given(consent(true)))
        .extracting(CareRelationship::opens)
        .containsExactly(Set.of(SensitiveClass.MH));
  }

  @Test
  void aConsentWithAnExceptionThatIsNotFollowedOpensNothing() {
    var consent = consent(true);
    consent.getProvision().addProvision().setType(ConsentProvisionType.DENY);
    assertThat(given(consent)).isEmpty();
    var modified = consent(true);
    modified.addModifierExtension().setUrl("urn:x").setValue(new BooleanType(true));
    assertThat(given(modified)).isEmpty();
  }

  private static Consent consent(boolean separate) {
    var consent = new Consent().setStatus(ConsentState.ACTIVE);
    consent
        .getScope()
        .addCoding(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", null));
    consent.setPatient(new Reference("Patient/" + UNSIGNED));
    if (separate) {
      consent.addExtension(TcExtension.SEPARATE_CONSENT, new BooleanType(true));
    }
    var provision = consent.getProvision().setType(ConsentProvisionType.PERMIT);
    provision.getPeriod().setStart(Date.from(NOW)).setEnd(Date.from(NOW.plus(Duration.ofDays(30))));
    provision.addPurpose(
        new Coding("http://terminology.hl7.org/CodeSystem/v3-ActReason", "TREAT", null));
    provision.addSecurityLabel(new Coding(SensitiveClass.SYSTEM, "MH", null));
    provision.addActor().setReference(new Reference("Organization/city-hospital"));
    return consent;
  }

  private static Encounter discharged(String patient) {
    var stay = visit("IMP", patient).setStatus(EncounterStatus.FINISHED);
    stay.getPeriod().setStart(Date.from(NOW.minus(Duration.ofDays(5)))).setEnd(Date.from(NOW));
    return stay;
  }

  private static Encounter visit(String kind, String patient) {
    var visit = new Encounter().setStatus(EncounterStatus.INPROGRESS);
    visit.setClass_(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", kind, null));
    visit.setSubject(new Reference("Patient/" + patient));
    visit.setServiceProvider(new Reference("Organization/city-hospital"));
    visit.getPeriod().setStart(Date.from(NOW));
    visit.addExtension(
        TcExtension.PRESENCE_PROOF,
        new Coding(Canonical.codeSystem("presence-proof"), "id-card-read", null));
    return visit;
  }

  private static List<CareRelationship> given(Resource record) {
    return CareRelationships.of(record, RECORDS, NOW, StandardPolicy.policies().standard());
  }
}
