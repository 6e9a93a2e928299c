package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;

class ProductionGuardTest {

  static class Nothing {}

  private static void start(String... settings) {
    new SpringApplicationBuilder(Nothing.class).web(WebApplicationType.NONE).run(settings).close();
  }

  @Test
  void productionDoesNotStartWithTheDemonstrationOn() {
    assertThatThrownBy(() -> start("--exchange.production=true"))
        .isInstanceOf(NotForProduction.class)
        .hasMessageContaining("Demonstration");
    assertThatThrownBy(() -> start("--spring.profiles.active=production"))
        .isInstanceOf(NotForProduction.class);
  }

  @Test
  void productionDoesNotStartWithoutIdentityProvider() {
    assertThatThrownBy(
            () -> start("--exchange.production=true", "--exchange.demonstration.enabled=false"))
        .isInstanceOf(NotForProduction.class)
        .hasMessageContaining("identity provider");
  }

  @Test
  void productionStartsWithAnIdentityProviderAndNoDemonstration() {
    start(
        "--exchange.production=true",
        "--exchange.demonstration.enabled=false",
        "--exchange.door.issuer=https://identity.example");
  }

  @Test
  void operatorReadsWhatToDo() {
    FailureAnalysis analysis =
        new NotForProductionAnalyzer().analyze(new NotForProduction("fault", "remedy"));

    assertThat(analysis.getDescription()).isEqualTo("fault");
    assertThat(analysis.getAction()).isEqualTo("remedy");
  }
}
