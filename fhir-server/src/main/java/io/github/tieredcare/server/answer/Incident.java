package io.github.tieredcare.server.answer;

import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure of the exchange itself: a number for the sender, and under the same number one line for
 * the operator, which says what failed and where but nothing of what was sent.
 */
record Incident(String id, String kinds, String place) {

  private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

  static Incident of(Failure failure) {
    var kinds =
        failure.chain().stream()
            .map(link -> link.getClass().getName())
            .collect(Collectors.joining(" < "));
    var root = failure.chain().get(failure.chain().size() - 1).getStackTrace();
    var place = root.length == 0 ? "unknown" : root[0].toString();
    return new Incident(UUID.randomUUID().toString(), kinds, place);
  }

  /** Writes the line, and gives back the number. */
  String log() {
    LOG.error("Incident {}: {} at {}", id, kinds, place);
    return id;
  }
}
