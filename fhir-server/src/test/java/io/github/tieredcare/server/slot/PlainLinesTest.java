package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.slot.publication.Publication;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** To look at what is published changes nothing in it. */
class PlainLinesTest {

  @Test
  void slotsStayPlainWhenTheyHaveBeenReadForTheirDigest() {
    var lines = new PlainLines(FhirContext.forR4Cached());
    var publication = Publication.of(Hospital.morning(LocalDate.of(2027, 3, 10), 1, 8));
    lines.digests(publication);
    assertThat(lines.of(publication.sessions().get(0), UUID.randomUUID()))
        .hasSize(8)
        .allMatch(slot -> slot.record() == null);
  }
}
