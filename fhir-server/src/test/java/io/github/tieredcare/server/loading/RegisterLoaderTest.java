package io.github.tieredcare.server.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.server.RunningExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLoaderTest {

  private static final int ROWS = 28;

  private final RunningExchange exchange = RunningExchange.get();
  private final RegisterLoader loader = exchange.bean(RegisterLoader.class);

  @TempDir private Path folder;

  @Test
  void repeatedLoadWritesNothing() throws IOException {
    ExampleFolder.in(folder, "again-");

    assertThat(written(loader.load(folder))).isEqualTo(ROWS);
    assertThat(written(loader.load(folder))).isZero();
    assertThat(institution("again-clinic-1").getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void onlyTheChangedRowIsWritten() throws IOException {
    var example = ExampleFolder.in(folder, "changed-");
    loader.load(folder);
    example.with("institutions.csv", "示例一村卫生室", "改名村卫生室");

    assertThat(written(loader.load(folder))).isEqualTo(1);
    assertThat(institution("changed-clinic-1").getName()).isEqualTo("改名村卫生室");
    assertThat(institution("changed-clinic-1").getMeta().getVersionId()).isEqualTo("2");
  }

  @Test
  void vanishedRowIsToldAndKept() throws IOException {
    var example = ExampleFolder.in(folder, "vanished-");
    loader.load(folder);
    example
        .without("memberships.csv", "community-clinic-10")
        .without("systems.csv", "primary-platform")
        .without("institutions.csv", "clinic-10");

    var institutions = loader.load(folder).get(0);

    assertThat(institutions.vanished()).contains("vanished-clinic-10");
    assertThat(institutions.vanished()).doesNotContain("vanished-clinic-1");
    assertThat(institution("vanished-clinic-10").getName()).isEqualTo("示例十村卫生室");
  }

  @Test
  void faultyRowsAreToldAtOnceAndNothingOfTheirFileIsStored() throws IOException {
    var example = ExampleFolder.in(folder, "faulty-");
    loader.load(folder);
    example
        .with("institutions.csv", "12341181090000038P", "12341181090000038A")
        .with("institutions.csv", ",C210,", ",Z999,")
        .with("institutions.csv", "PDY341181D6001", "licence of a clinic")
        .with("institutions.csv", "示例十村卫生室", "新十村卫生室");

    assertThat(refusal().faults())
        .extracting(fault -> fault.place().line() + " " + fault.place().column())
        .contains("5 type", "7 licence");
    assertThat(institution("faulty-clinic-10").getName()).isEqualTo("示例十村卫生室");
  }

  @Test
  void rulesHoldForRowsToo() throws IOException {
    ExampleFolder.in(folder, "ruled-")
        .with("institutions.csv", "12341181090000038P", "12341181090000038A")
        .with("institutions.csv", "H34118100003", "H44010000003");

    assertThat(refusal().faults())
        .allSatisfy(fault -> assertThat(fault.chinese()).matches("(?s).*\\p{IsHan}.*"))
        .extracting(fault -> fault.place() + " " + fault.rule())
        .containsExactlyInAnyOrder(
            "institutions.csv:4 [uscc] credit-code-is-sound",
            "institutions.csv:4 [insurance-number] insurance-number-names-its-division");
  }

  @Test
  void faultsThatOnlyTheProfilesShowAreToldToo() throws IOException {
    Files.writeString(
        folder.resolve("departments.csv"),
        """
        id,institution,number,name,specialty
        stop-a,city-hospital,Z-1,心内科,no-such-specialty
        """);

    assertThat(refusal().faults())
        .extracting(fault -> fault.place() + " " + fault.rule())
        .contains("departments.csv:2 [specialty] record-conforms-to-its-profile");
  }

  private FaultyRegisters refusal() {
    return catchThrowableOfType(FaultyRegisters.class, () -> loader.load(folder));
  }

  private static int written(List<LoadedRegister> loaded) {
    return loaded.stream().mapToInt(LoadedRegister::written).sum();
  }

  private Organization institution(String id) {
    return exchange
        .bean(DaoRegistry.class)
        .getResourceDao(Organization.class)
        .read(new IdType("Organization", id), new SystemRequestDetails());
  }
}
