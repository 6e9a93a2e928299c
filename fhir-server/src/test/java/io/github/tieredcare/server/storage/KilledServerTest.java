package io.github.tieredcare.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** kill -9 during writes: what was acknowledged is there after the next start, and nothing half. */
class KilledServerTest {

  private static final Path DATA = Path.of("target", "killed").toAbsolutePath();
  private static final String NAME = "击杀测试";
  private static final int WRITERS = 4;
  private static final int ENOUGH = 40;

  private final Queue<IdType> acknowledged = new ConcurrentLinkedQueue<>();
  private ServerProcess killed;

  @AfterEach
  void discard() {
    killed.kill();
    DiscardedDatabase.discard(DATA);
  }

  @Test
  void keepsWhatItAcknowledgedAndNothingHalf() throws Exception {
    DiscardedDatabase.discard(DATA);
    killed = ServerProcess.start(DATA);
    var authority = killed.signOn("health-commission");
    List<CompletableFuture<Void>> writers =
        Stream.generate(() -> CompletableFuture.runAsync(() -> writeUntilKilled(authority)))
            .limit(WRITERS)
            .toList();
    await()
        .atMost(Duration.ofMinutes(2))
        .failFast(
            () ->
                writers.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join))
        .until(() -> acknowledged.size() >= ENOUGH);
    killed.kill();
    writers.forEach(CompletableFuture::join);
    assertThat(Orphan.on(DATA.resolve("postgresql"))).as("what the kill left").isPresent();

    try (ServerProcess restarted = ServerProcess.start(DATA)) {
      everythingIsThere(restarted.signOn("health-commission"));
    }
    assertThat(Orphan.on(DATA.resolve("postgresql"))).as("what an orderly end left").isEmpty();
  }

  private void everythingIsThere(HospitalSystem authority) {
    assertThat(acknowledged)
        .allSatisfy(id -> authority.read(PractitionerRole.class, id.getIdPart()));
    var doctors = authority.find(Practitioner.class, "Practitioner?_count=200&name=" + NAME);
    var roles =
        authority.find(
            PractitionerRole.class,
            "PractitionerRole?_count=200&organization=Organization/village-clinic");
    assertThat(doctors).hasSizeGreaterThanOrEqualTo(ENOUGH);
    assertThat(doctors)
        .allSatisfy(
            doctor ->
                assertThat(roles)
                    .extracting(role -> role.getPractitioner().getReferenceElement().getIdPart())
                    .contains(doctor.getIdElement().getIdPart()));
  }

  /** Each transaction writes a doctor and the doctor's role, both or neither. */
  private void writeUntilKilled(HospitalSystem authority) {
    try {
      while (true) {
        var answer = authority.send(doctorWithRole());
        acknowledged.add(new IdType(answer.getEntry().get(1).getResponse().getLocation()));
      }
    } catch (FhirClientConnectionException serverIsGone) {
      assertThat(acknowledged).as("before the server was gone").isNotEmpty();
    }
  }

  private static Bundle doctorWithRole() {
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    String doctor = "urn:uuid:6b4f4f9e-3c55-4f0b-8a0f-0f2f9d3c1a11";
    post(bundle, practitioner()).setFullUrl(doctor);
    post(
        bundle,
        new PractitionerRole()
            .setActive(true)
            .setPractitioner(new Reference(doctor))
            .setOrganization(new Reference("Organization/village-clinic")));
    return bundle;
  }

  private static Practitioner practitioner() {
    var practitioner = new Practitioner().setActive(true);
    practitioner.addName().setText(NAME);
    practitioner
        .addIdentifier()
        .setSystem(IdentifierSystem.STAFF_NUMBER)
        .setValue(UUID.randomUUID().toString());
    return practitioner;
  }

  private static BundleEntryComponent post(Bundle bundle, Resource record) {
    var entry = bundle.addEntry().setResource(record);
    entry.getRequest().setMethod(HTTPVerb.POST).setUrl(record.fhirType());
    return entry;
  }
}
