package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;

/** The codes that refusals carry stand in the package, with the very sentences of the refusals. */
class CodesArePublishedTest {
  private static final Object[] OPEN = {"…", "…"};

  /** What the endpoint refuses before all else bears the name of its kind. */
  private static final String OF_THE_ENDPOINT = "not-supported";

  @Test
  void ofTheDoor() {
    assertThat(published("door-rule"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DoorRule.values())
                .map(it -> List.of(it.code(), it.inChinese(OPEN), it.inEnglish(OPEN)))
                .toList());
  }

  @Test
  void withTheStatusesOfTheDoor() {
    assertThat(codes("door-rule"))
        .extracting(
            it -> it.getCode() + " " + it.getPropertyFirstRep().getValueIntegerType().getValue())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(DoorRule.values()).map(it -> it.code() + " " + it.status()).toList());
  }

  @Test
  void ofTheServer() {
    assertThat(published("server-fault"))
        .filteredOn(it -> !it.get(0).equals(OF_THE_ENDPOINT))
        .containsExactlyInAnyOrderElementsOf(
            Stream.<Reason>concat(Stream.of(ServerFault.values()), Stream.of(ElementFault.values()))
                .map(it -> List.of(it.code(), it.inChinese(OPEN), it.inEnglish(OPEN)))
                .toList());
    assertThat(published("server-fault")).extracting(it -> it.get(0)).contains(OF_THE_ENDPOINT);
  }

  private static List<List<String>> published(String id) {
    return codes(id).stream()
        .map(it -> List.of(it.getCode(), it.getDisplay(), it.getDesignationFirstRep().getValue()))
        .toList();
  }

  private static List<ConceptDefinitionComponent> codes(String id) {
    return new FhirPackage(FhirContext.forR4Cached())
        .conformance(CodeSystem.class).stream()
            .filter(it -> it.getUrl().equals(Canonical.codeSystem(id)))
            .findFirst()
            .orElseThrow()
            .getConcept();
  }
}
