package io.github.tieredcare.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

  @TempDir Path directory;

  @Test
  void writesWhatItAcknowledgesToTheDiskAndFindsItAgain() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
      assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
      assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(ask(database, "SHOW server_version")).startsWith(EmbeddedDatabase.VERSION + ".");
      ask(database, "CREATE TABLE kept AS SELECT 'still here' AS word; SELECT word FROM kept");
    }

    try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
      assertThat(ask(database, "SELECT word FROM kept")).isEqualTo("still here");
    }
  }

  @Test
  void twoServersDoNotShareADirectory() throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.open(directory)) {
      assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
          .isInstanceOf(UnusableStorage.class)
          .hasMessageContaining("in use by another server");
      assertThat(ask(first, "SELECT 'unharmed'")).isEqualTo("unharmed");
    }
  }

  @Test
  void dataOfAnotherVersionAreLeftAlone() throws IOException {
    Path cluster = Files.createDirectories(directory.resolve("postgresql"));
    Files.writeString(cluster.resolve("PG_VERSION"), "16\n");

    assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
        .isInstanceOf(UnusableStorage.class)
        .hasMessageContaining("PostgreSQL 16");
  }

  @Test
  void aStaleProcessNumberThatBelongsToAStrangerIsNotKilled() throws IOException {
    Path cluster = Files.createDirectories(directory.resolve("postgresql"));
    Files.writeString(
        cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n");

    assertThat(Orphan.on(cluster)).isEmpty();
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url());
        Statement statement = connection.createStatement()) {
      boolean isAnswer = statement.execute(sql);
      while (!isAnswer) {
        isAnswer = statement.getMoreResults();
      }
      ResultSet answer = statement.getResultSet();
      answer.next();
      return answer.getString(1);
    }
  }
}
