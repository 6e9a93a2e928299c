package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;

class ProductionGuardTest {
  private static final String[] SOUND = {
    "--exchange.production=true",
    "--exchange.demonstration.enabled=false",
    "--exchange.door.issuer=https://identity.example",
    "--exchange.door.base-url=https://exchange.example",
    "--exchange.door.tls-proxy.present=true"
  };

  static class Nothing {}

  private static void start(String... settings) {
    new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).run(settings).close();
  }

  /** Sound settings but for these, each of which takes the place of its like. */
  private static void startWith(String... faulty) {
    Stream<String> kept =
        Stream.of(SOUND)
            .filter(sound -> Stream.of(faulty).noneMatch(it -> name(it).equals(name(sound))));
    start(Stream.concat(kept, Stream.of(faulty)).toArray(String[]::new));
  }

  private static String name(String setting) {
    return setting.split("=", 2)[0];
  }

  @Test
  void productionDoesNotStartWithTheDemonstrationOn() {
    assertThatThrownBy(() -> startWith("--exchange.demonstration.enabled=true"))
        .isInstanceOf(NotForProduction.class)
        .hasMessageContaining("Demonstration");
    assertThatThrownBy(() -> start("--spring.profiles.active=production"))
        .isInstanceOf(NotForProduction.class);
  }

  @ParameterizedTest
  @CsvSource({
    "--exchange.door.issuer=, TC_ISSUER, 内置授权服务及其密钥",
    "--exchange.door.issuer=http://identity.example, TC_ISSUER, 不是 https",
    "--exchange.door.tls-proxy.present=false, TC_TLS_PROXY, 未启用 TLS",
    "--exchange.door.base-url=http://exchange.example, TC_PUBLIC_URL, 不是 https",
    "--exchange.door.base-url=, TC_PUBLIC_URL, 不是 https",
    "--exchange.fhir.base-url=http://exchange.example/fhir, TC_BASE_URL, 不是 https"
  })
  void productionDoesNotStartWith(String faulty, String toSet, String inChinese) {
    assertThatThrownBy(() -> startWith(faulty))
        .isInstanceOfSatisfying(
            NotForProduction.class,
            fault -> {
              assertThat(fault).hasMessageContaining(inChinese);
              assertThat(fault.remedy()).startsWith("Set ").contains(toSet, "请");
            });
  }

  @Test
  void tlsThatIsSwitchedOffIsNone() {
    assertThatThrownBy(
            () ->
                startWith(
                    "--exchange.door.tls-proxy.present=false",
                    "--server.ssl.enabled=false",
                    "--server.ssl.key-store=keys.p12"))
        .isInstanceOf(NotForProduction.class)
        .hasMessageContaining("TLS");
  }

  @Test
  void productionStartsBehindADeclaredProxy() {
    start(SOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key-store", "certificate", "bundle"})
  void productionStartsWithTlsOfItsOwn(String setting) {
    startWith("--exchange.door.tls-proxy.present=false", "--server.ssl." + setting + "=its-name");
  }

  @Test
  void operatorReadsWhatToDo() {
    FailureAnalysis analysis =
        new NotForProductionAnalyzer().analyze(new NotForProduction("fault", "remedy"));

    assertThat(analysis.getDescription()).isEqualTo("fault");
    assertThat(analysis.getAction()).isEqualTo("remedy");
  }
}
