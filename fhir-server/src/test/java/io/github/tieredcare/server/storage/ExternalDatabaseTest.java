package io.github.tieredcare.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.TieredCareExchange;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExternalDatabaseTest {

  @Test
  void theServerUsesTheDatabaseThatItIsPointedTo() throws Exception {
    try (EmbeddedPostgres external = EmbeddedPostgres.start();
        ConfigurableApplicationContext server =
            serverOn(external.getJdbcUrl("postgres", "postgres"))) {
      assertThat(server.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
      JdbcClient database = JdbcClient.create(external.getPostgresDatabase());
      assertThat(count(database, "hfj_resource")).isPositive();
      assertThat(count(database, "exchange.flyway_schema_history")).isPositive();
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsNamed() throws IOException {
    String url = "jdbc:postgresql://localhost:" + freePort() + "/exchange?connectTimeout=1";

    assertThatThrownBy(() -> serverOn(url))
        .hasRootCauseInstanceOf(ConnectException.class)
        .hasStackTraceContaining("The database cannot be reached");
  }

  private static ConfigurableApplicationContext serverOn(String url) {
    return new SpringApplicationBuilder(TieredCareExchange.class)
        .run(
            "--server.port=0",
            "--exchange.database.url=" + url,
            "--exchange.database.user=postgres");
  }

  private static long count(JdbcClient database, String table) {
    return database.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
