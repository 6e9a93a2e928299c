package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.door.Demonstration;
import java.sql.Types;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The operator takes another key, and no subscriber notices. */
class ResealingTest {

  private static final ChannelSecrets ENTRUSTED =
      new ChannelSecrets(List.of("Authorization: Bearer of-the-receiver"), Subscribing.SECRET);

  private final Subscribing subscribing = new Subscribing();
  private final JdbcClient database = subscribing.sending.door().bean(JdbcClient.class);
  private final String id = subscribing.made(new Subscribing.Asked(null).toResults());

  @AfterEach
  void end() {
    database.sql("UPDATE exchange.subscription SET secrets = NULL").update();
    subscribing.end(id);
  }

  @Test
  void whatAFormerKeyEncryptedIsEncryptedAnew() {
    store(secrets("former").seal(ENTRUSTED));
    var both = secrets("present", "oldest", "former");
    assertThat(both.open(stored())).isEqualTo(ENTRUSTED);

    new Resealing(database, both).resealAll();

    assertThat(secrets("present").open(stored())).isEqualTo(ENTRUSTED);
    assertThatThrownBy(() -> secrets("former").open(stored()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatNoKeyOpensStaysAsItIs() {
    var lost = secrets("lost").seal(ENTRUSTED);
    store(lost);

    new Resealing(database, secrets("present", "former")).resealAll();

    assertThat(stored()).isEqualTo(lost);
  }

  private Secrets secrets(String key, String... former) {
    return new Secrets(
        new SecretsSettings(key, List.of(former)),
        subscribing.sending.door().bean(Demonstration.class));
  }

  private void store(byte[] sealed) {
    database
        .sql("UPDATE exchange.subscription SET secrets = :sealed WHERE id = :id")
        .param("sealed", sealed, Types.BINARY)
        .param("id", id)
        .update();
  }

  private byte[] stored() {
    return database
        .sql("SELECT secrets FROM exchange.subscription WHERE id = :id")
        .param("id", id)
        .query((line, at) -> line.getBytes("secrets"))
        .single();
  }
}
