package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.access.RecordConsent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A long transaction commits after others that began later: its event is overlooked by nobody. */
class LateCommitTest {

  private static final String READER = "county-hospital";

  private final Reading reading = new Reading();
  private final CountDownLatch written = new CountDownLatch(1);
  private final CountDownLatch mayCommit = new CountDownLatch(1);

  @AfterEach
  void end() {
    reading.close();
  }

  @Test
  void whatIsCommittedLateIsSeenByWhoHasReadFurther() {
    var id = reading.made(Reading.unaddressed(Topic.CONSENT_CHANGED), READER);
    var late = reading.sending.newPatient();
    var open = CompletableFuture.runAsync(() -> consentsInALongTransaction(late));
    reached(written);

    var first = consents(reading.sending.newPatient());
    assertThat(reading.read(id, READER, "?wait=20").foci()).containsExactly(first);
    mayCommit.countDown();
    open.join();
    var second = reading.read(id, READER, "?eventsSinceNumber=2&wait=20");
    var last = consents(reading.sending.newPatient());

    assertThat(second.foci()).containsExactly(consentOf(late));
    reading.read(id, READER, "?eventsSinceNumber=3&wait=20");
    var all = reading.read(id, READER, "");
    assertThat(all.numbers()).containsExactly(1L, 2L, 3L);
    assertThat(all.foci()).isEqualTo(List.of(first, consentOf(late), last));
  }

  private void consentsInALongTransaction(Patient patient) {
    new TransactionTemplate(reading.sending.door().bean(PlatformTransactionManager.class))
        .executeWithoutResult(
            status -> {
              consents(patient);
              written.countDown();
              reached(mayCommit);
            });
  }

  private String consents(Patient patient) {
    reading.sending.door().store(RecordConsent.of(patient.getIdPart(), READER));
    return consentOf(patient);
  }

  private static String consentOf(Patient patient) {
    return "Consent/consent-" + patient.getIdPart();
  }

  private static void reached(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException ended) {
      throw new IllegalStateException(ended);
    }
  }
}
