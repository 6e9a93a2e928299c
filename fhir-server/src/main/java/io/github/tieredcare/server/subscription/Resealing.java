package io.github.tieredcare.server.subscription;

import java.sql.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Encrypts anew, when a server starts, what was encrypted with a former key: that key is not needed
 * any more afterwards.
 */
@Component
class Resealing {

  private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

  private static final String SEALED =
      "SELECT id, secrets FROM exchange.subscription WHERE secrets IS NOT NULL";

  /** Unless its subscriber has written others meanwhile. */
  private static final String RESEAL =
      "UPDATE exchange.subscription SET secrets = :anew WHERE id = :id AND secrets = :before";

  private final JdbcClient database;
  private final Secrets secrets;

  Resealing(JdbcClient database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
  }

  @EventListener(ApplicationReadyEvent.class)
  void resealAll() {
    if (secrets.hasFormerKeys()) {
      var sealed =
          database
              .sql(SEALED)
              .query((line, at) -> new Sealed(line.getString("id"), line.getBytes("secrets")))
              .stream()
              .filter(it -> secrets.isOfFormerKey(it.secrets()))
              .toList();
      sealed.forEach(this::reseal);
      LOG.info("Secrets: those of {} subscriptions encrypted with the new key", sealed.size());
    }
  }

  private void reseal(Sealed sealed) {
    database
        .sql(RESEAL)
        .param("anew", secrets.seal(secrets.open(sealed.secrets())), Types.BINARY)
        .param("id", sealed.id())
        .param("before", sealed.secrets(), Types.BINARY)
        .update();
  }

  /**
   * What a subscription was given to keep.
   *
   * @param id of the subscription
   * @param secrets as they are stored
   */
  private record Sealed(String id, byte[] secrets) {}
}
