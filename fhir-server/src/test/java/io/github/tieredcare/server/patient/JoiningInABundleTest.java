package io.github.tieredcare.server.patient;

import static io.github.tieredcare.server.patient.Hospital.CITY;
import static io.github.tieredcare.server.patient.Hospital.CLINIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known person in a bundle is joined too, and the other entries point at the record. */
class JoiningInABundleTest {
  private static final String PERSON = "urn:uuid:8a6f7f2e-6f0e-4a3b-9a53-8f6f0a3b7c11";

  private final Patient person = People.stranger();
  private final String id = Hospital.idOf(CLINIC.posts(CLINIC.sees(person, "VC-1")));

  @ParameterizedTest
  @ValueSource(strings = {"", "Patient?identifier=nothing-like-it", "identifier=VC-1"})
  void referencesResolveToTheRecord(String ifNoneExist) {
    var bundle = bundle(BundleType.TRANSACTION, CITY.sees(person, "CH-1"), illness());
    if (!ifNoneExist.isEmpty()) {
      bundle.getEntryFirstRep().getRequest().setIfNoneExist(ifNoneExist);
    }

    var answer = CITY.posts(bundle);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var entries = Hospital.parsed(Bundle.class, answer).getEntry();
    assertThat(entries.get(0).getResponse().getStatus()).startsWith("200");
    assertThat(entries.get(0).getResponse().getLocation()).startsWith("Patient/" + id + "/");
    assertThat(((Condition) entries.get(1).getResource()).getSubject().getReference())
        .isEqualTo("Patient/" + id);
    People.assertSilent(answer, person);
    assertThat(CLINIC.reads(id).getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly(People.idCardOf(person), "VC-1", "CH-1");
  }

  @Test
  void strangerInABundleIsANewRecord() {
    var stranger = People.stranger();
    var answer = CITY.posts(bundle(BundleType.TRANSACTION, CITY.sees(stranger, "CH-1"), illness()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var location = Hospital.parsed(Bundle.class, answer).getEntryFirstRep().getResponse();
    assertThat(location.getStatus()).startsWith("201");
    assertThat(location.getLocation()).contains(Hospital.idOf(CLINIC.posts(stranger)));
  }

  @Test
  void contradictionNamesItsEntryAndNothingIsStored() {
    var account = CITY.sees(person, "CH-1");
    account.getNameFirstRep().setText("邹别");

    var answer =
        CITY.posts(bundle(BundleType.TRANSACTION, CITY.sees(People.stranger(), "CH-2"), account));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(Hospital.element(answer)).isEqualTo("Bundle.entry[1].resource.name");
    People.assertSilent(answer, person);
    assertThat(CLINIC.reads(id).getIdentifier()).hasSize(2);
  }

  @Test
  void eachEntryOfABatchIsJoinedForItself() {
    var contradicting = CITY.sees(person, "CH-1");
    contradicting.setBirthDateElement(new org.hl7.fhir.r4.model.DateType("1991-05-07"));
    var byInsurance = People.knownBy(IdentifierSystem.ID_CARD, People.idCardOf(person), person);

    var answer =
        CITY.posts(bundle(BundleType.BATCH, CITY.sees(byInsurance, "CH-1"), contradicting));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var entries = Hospital.parsed(Bundle.class, answer).getEntry();
    assertThat(entries.get(0).getResponse().getStatus()).startsWith("200");
    assertThat(entries.get(0).getResponse().getLocation()).startsWith("Patient/" + id + "/");
    assertThat(entries.get(1).getResponse().getStatus()).startsWith("409");
    People.assertSilent(answer, person);
    assertThat(CLINIC.reads(id).getIdentifier()).hasSize(3);
  }

  private static Condition illness() {
    var illness = new Condition();
    illness.setSubject(new Reference(PERSON));
    illness.setCode(
        new CodeableConcept(new Coding("urn:oid:2.16.156.10011.2.3.3.11", "I10", "高血压"))
            .setText("高血压"));
    illness
        .getClinicalStatus()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/condition-clinical")
        .setCode("active");
    return illness;
  }

  private static Bundle bundle(BundleType type, Resource... resources) {
    var bundle = new Bundle().setType(type);
    for (var resource : resources) {
      var entry = bundle.addEntry().setResource(resource);
      if (bundle.getEntry().size() == 1) {
        entry.setFullUrl(PERSON);
      }
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl(resource.fhirType());
    }
    return bundle;
  }
}
