package io.github.tieredcare.server.door.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A key of the exchange for one purpose: made once per database, the same for all servers. */
public final class SigningKey {
  private static final int BITS = 2048;
  private static final String TOKENS = "access-token";

  private final JdbcTemplate database;
  private final String purpose;

  /** The key of the embedded authorization server. */
  SigningKey(JdbcTemplate database) {
    this(database, TOKENS);
  }

  public SigningKey(JdbcTemplate database, String purpose) {
    this.database = database;
    this.purpose = purpose;
  }

  /** The key; of several servers that start at once on an empty table, one makes it. */
  public RSAKey read() throws JOSEException, ParseException {
    if (stored().isEmpty()) {
      database.update(
          "INSERT INTO exchange.signing_key (purpose, jwk) VALUES (?, ?) ON CONFLICT DO NOTHING",
          purpose,
          made().toJSONString());
    }
    return RSAKey.parse(stored().get(0));
  }

  private java.util.List<String> stored() {
    return database.queryForList(
        "SELECT jwk FROM exchange.signing_key WHERE purpose = ?", String.class, purpose);
  }

  private static RSAKey made() throws JOSEException {
    return new RSAKeyGenerator(BITS)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyIDFromThumbprint(true)
        .generate();
  }
}
