package io.github.tieredcare.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.RunningExchange;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class StatementTimeTest {

  @Test
  void noStatementOfARequestRunsForEver() {
    var database = RunningExchange.get().bean(JdbcClient.class);

    assertThat(database.sql("SHOW statement_timeout").query(String.class).single())
        .isEqualTo("30s");
    assertThat(database.sql("SHOW lock_timeout").query(String.class).single()).isEqualTo("20s");
  }
}
