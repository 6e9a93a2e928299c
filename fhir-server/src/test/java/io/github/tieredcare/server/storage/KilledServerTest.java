package io.github.tieredcare.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import io.github.tieredcare.server.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KilledServerTest {

  private static final Path DATA = Path.of("target", "killed").toAbsolutePath();
  private static final int WRITERS = 4;
  private static final int ENOUGH = 40;

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final Queue<IIdType> acknowledged = new ConcurrentLinkedQueue<>();

  @AfterEach
  void discard() {
    DiscardedDatabase.discard(DATA);
  }

  @Test
  void keepsWhatItAcknowledgedAndNothingHalf() throws Exception {
    DiscardedDatabase.discard(DATA);
    ServerProcess killed = ServerProcess.start(DATA);
    CompletableFuture<?>[] writers = new CompletableFuture<?>[WRITERS];
    for (int i = 0; i < WRITERS; i++) {
      writers[i] = CompletableFuture.runAsync(() -> writeUntilKilled(client(killed)));
    }
    await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged.size() >= ENOUGH);
    killed.kill();
    CompletableFuture.allOf(writers).join();
    assertThat(Orphan.on(DATA.resolve("postgresql"))).as("what the kill left").isPresent();

    try (ServerProcess restarted = ServerProcess.start(DATA)) {
      IGenericClient client = client(restarted);
      assertThat(acknowledged)
          .allSatisfy(
              id ->
                  client
                      .read()
                      .resource(id.getResourceType())
                      .withId(id.toUnqualifiedVersionless())
                      .execute());
      assertThat(count(client, "Practitioner")).isEqualTo(count(client, "PractitionerRole"));
    }
    assertThat(Orphan.on(DATA.resolve("postgresql"))).as("what an orderly end left").isEmpty();
  }

  /** Each transaction writes a doctor and the doctor's role, both or neither. */
  private void writeUntilKilled(IGenericClient client) {
    try {
      while (true) {
        Bundle answer = client.transaction().withBundle(doctorWithRole()).execute();
        answer.getEntry().stream()
            .map(entry -> fhir.getVersion().newIdType(entry.getResponse().getLocation()))
            .forEach(acknowledged::add);
      }
    } catch (FhirClientConnectionException serverIsGone) {
      assertThat(serverIsGone).isNotNull();
    }
  }

  private static Bundle doctorWithRole() {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    String doctor = "urn:uuid:6b4f4f9e-3c55-4f0b-8a0f-0f2f9d3c1a11";
    bundle
        .addEntry()
        .setFullUrl(doctor)
        .setResource(new Practitioner().setActive(true))
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Practitioner");
    bundle
        .addEntry()
        .setResource(new PractitionerRole().setPractitioner(new Reference(doctor)))
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("PractitionerRole");
    return bundle;
  }

  private static int count(IGenericClient client, String type) {
    return client
        .search()
        .forResource(type)
        .totalMode(SearchTotalModeEnum.ACCURATE)
        .returnBundle(Bundle.class)
        .execute()
        .getTotal();
  }

  private IGenericClient client(ServerProcess server) {
    fhir.getRestfulClientFactory().setServerValidationMode(ServerValidationModeEnum.NEVER);
    fhir.getRestfulClientFactory().setSocketTimeout(60_000);
    return fhir.newRestfulGenericClient(server.base());
  }
}
