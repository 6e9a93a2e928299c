package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.server.subscription.Subscribing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the guide shows as answers is what the exchange answers. An answer that differs is left in
 * {@code target/answers}, to be looked at and taken over.
 */
class RecordedAnswersTest {

  private static final String DOCTOR = "dr-chen-community-centre";
  private static final String AUTHORITY = "health-commission";
  private static final String PORTAL = "resident-portal";

  private final Chart chart = new Chart();
  private final Conversation conversation = new Conversation(chart);

  @TestFactory
  Stream<DynamicTest> theGuideShowsWhatIsAnswered() {
    signOns();
    var document = written();
    strangers(document);
    openings();
    readings(document);
    new EventConversation(chart.sending, conversation).take();
    new SlotConversation(chart, conversation).take();
    new NotificationConversation(new Subscribing(), conversation).take();
    return conversation.taken().entrySet().stream()
        .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> check(it.getKey(), it.getValue())));
  }

  private void signOns() {
    var grant = "client_credentials";
    conversation.signsOn(
        "token",
        Chart.READER,
        Map.of("grant_type", grant, "scope", "system/Patient.rs system/Condition.rs"));
    conversation.signsOn(
        "token-of-a-resident", PORTAL, Map.of("grant_type", grant, "patient", chart.id()));
  }

  /** What the district hospital knows of the patient; answers where the films are listed. */
  private String written() {
    chart.condition("高血压", "active");
    chart.allergy("青霉素");
    chart.medication("氨氯地平", "active");
    return chart.document("https://pacs.district.example/films/1");
  }

  private void strangers(String document) {
    var token = chart.sending.door().token(Chart.READER);
    reads("search-beside", "Condition?patient.name=王", token);
    reads("nothing-found", "Condition?patient=Patient/" + chart.id(), token);
    reads("not-there", document, token);
    reads("number-in-address", "Patient?identifier=340202196407059995", token);
    var narrow = chart.sending.door().token(Chart.READER, "system/Patient.rs");
    reads("scope-missing", "Condition?patient=Patient/" + chart.id(), narrow);
    conversation.sends("match", Chart.READER, "Patient/$match", presented(), Map.of());
  }

  private void openings() {
    var path = "Patient/" + chart.id() + "/$emergency-access";
    var person = Map.of("X-Acting-Practitioner-Role", DOCTOR);
    conversation.sends(
        "emergency-access-without-reason", Chart.READER, path, new Parameters(), person);
    var reason = new Parameters().addParameter("reason", "患者昏迷，家属不在场，需核对用药史");
    conversation.sends("emergency-access", Chart.READER, path, reason, person);
  }

  private void readings(String document) {
    var token = chart.sending.door().token(Chart.READER);
    reads("summary", "Patient/" + chart.id() + "/$summary", token);
    reads("image-link", document + "/$image-link", token);
    var authority = chart.sending.door().token(AUTHORITY);
    conversation.reads("grounds", AUTHORITY, authority, "Patient/" + chart.id() + "/$grounds");
    conversation.reads("audit-search-too-wide", AUTHORITY, authority, "AuditEvent?action=R");
    conversation.reads(
        "audit",
        AUTHORITY,
        authority,
        "AuditEvent?patient=Patient/%s&agent=Organization/%s&outcome=0&_count=1"
            .formatted(chart.id(), Chart.READER));
  }

  private void reads(String name, String path, String token) {
    conversation.reads(name, Chart.READER, token, path);
  }

  /** A person of the demonstration, by name and number. */
  private static Parameters presented() {
    var person = new World(FhirContext.forR4Cached()).records().stream();
    var known =
        person
            .filter(Patient.class::isInstance)
            .map(Patient.class::cast)
            .filter(it -> it.getIdPart().equals("patient-wang-jianguo"))
            .findFirst()
            .orElseThrow();
    var presented = new Patient();
    presented.addIdentifier(known.getIdentifierFirstRep().copy());
    presented.addName().setText(known.getNameFirstRep().getText());
    var question = new Parameters();
    question.addParameter().setName("resource").setResource(presented);
    return question;
  }

  private static void check(String name, JsonNode taken) throws IOException {
    var file = (ObjectNode) RecordedAnswer.named(name).file().deepCopy();
    file.remove("title");
    if (!file.equals(taken)) {
      var left = Files.createDirectories(Path.of("target", "answers")).resolve(name + ".json");
      Files.writeString(left, taken.toPrettyString() + "\n");
    }
    assertThat(taken.toPrettyString()).isEqualTo(file.toPrettyString());
  }
}
