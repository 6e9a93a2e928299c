package io.github.tieredcare.server.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;

/**
 * A key and its own certificate, in a file.
 *
 * @param file a PKCS #12 store
 */
record KeyPair(Path file) {

  private static final String PASSWORD = "of-the-test";

  /** Makes one for a host, with what else the JDK's keytool is told. */
  static KeyPair of(Path folder, String host, String... besides)
      throws IOException, InterruptedException {
    var file = folder.resolve(host + besides.length + ".p12");
    var told =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "own",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=dns:" + host,
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
    told.addAll(List.of(besides));
    assertThat(new ProcessBuilder(told).inheritIO().start().waitFor()).isZero();
    return new KeyPair(file);
  }

  JksSslStoreDetails details() {
    return JksSslStoreDetails.forLocation(file.toUri().toString()).withPassword(PASSWORD);
  }
}
