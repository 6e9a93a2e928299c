package io.github.tieredcare.server.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Device;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

class RegisterFolderTest {

  @TempDir private Path path;
  private ExampleFolder folder;

  @BeforeEach
  void exampleRegisters() throws IOException {
    folder = ExampleFolder.in(path, "tc-");
  }

  @Test
  void exampleIsReadInTheOrderOfItsReferences() {
    var rows = RegisterFolder.read(path, keys -> Set.of());

    assertThat(rows.keySet()).extracting(Register::file).startsWith("institutions.csv");
    assertThat(rows.values().stream().mapToInt(List::size).sum()).isEqualTo(28);
  }

  @Test
  void faultsOfAllFilesAreToldAtOnce() throws IOException {
    folder
        .with("institutions.csv", "tc-clinic-10,", "tc-clinic-1,")
        .with("departments.csv", "tc-county-hospital-surgery,", "tc/surgery,")
        .with("practitioners.csv", "孙桂芳,", ",")
        .with("practitioners.csv", ",male,234", ",man,234")
        .with("roles.csv", "01,,\ntc-dr-zhou", "41,,\ntc-dr-zhou")
        .with("alliances.csv", "referral-centre", "centre")
        .with("memberships.csv", "tight,2025-01-01,,\ntc-community-township-1,", ",,,\nshort,")
        .with("capabilities.csv", "tc-township-1-general,全科", "tc-nowhere,全科");

    assertThat(faults())
        .contains(
            "institutions.csv:8 [id] id-is-used-once",
            "departments.csv:3 [id] id-is-stable",
            "practitioners.csv:3 [name] cell-is-filled",
            "practitioners.csv:4 [gender] cell-is-readable",
            "roles.csv:3 [start] cell-is-readable",
            "alliances.csv:1 [centre] column-is-known",
            "memberships.csv:2 [tightness] cell-is-filled",
            "memberships.csv:2 [start] cell-is-filled",
            "capabilities.csv:3 [provided-by] reference-is-registered");
  }

  @Test
  void neededColumnIsMissedOnce() throws IOException {
    folder.with("memberships.csv", ",lead,", ",leader,");

    assertThat(faults())
        .containsExactly(
            "memberships.csv:1 [leader] column-is-known",
            "memberships.csv:1 [lead] column-is-there");
  }

  @Test
  void fileInAnotherEncodingIsRefused() throws IOException {
    Files.write(
        path.resolve("alliances.csv"), "id,type,name\na,b,卫生".getBytes(Charset.forName("GBK")));

    assertThat(faults()).contains("alliances.csv file-is-readable");
  }

  @Test
  void rowOfAnotherWidthIsRefused() throws IOException {
    folder.with("alliances.csv", "tc-centre,", "tc-centre");

    assertThat(faults()).contains("alliances.csv:2 row-fits-its-header");
  }

  @Test
  void emptyFolderIsAMistake(@TempDir Path empty) {
    var refusal =
        catchThrowableOfType(
            FaultyRegisters.class, () -> RegisterFolder.read(empty, keys -> Set.of()));

    assertThat(refusal).hasMessageContaining("folder-holds-registers");
  }

  @Test
  void recordOnTheExchangeMayBeReferredTo() throws IOException {
    folder.with("capabilities.csv", "tc-township-1-general,全科", "there-already,全科");

    assertThat(RegisterFolder.read(path, HashSet::new)).isNotEmpty();
  }

  @Test
  void byteOrderMarkAndQuotedCellsAreRead() throws IOException {
    folder.with("systems.csv", "id,client-id", "\uFEFFid,client-id");

    var systems = RegisterFolder.read(path, keys -> Set.of()).get(ServiceRegisters.SYSTEMS);

    assertThat(((Device) systems.get(0).record()).getExtension())
        .extracting(extension -> extension.getValue().primitiveValue())
        .contains("{\"keys\":[]}", "system/Task.rus");
  }

  @Test
  void operatorIsToldEveryFaultAndTheWayOut() {
    var fault = RegisterRule.CELL_IS_FILLED.at(new Place("roles.csv", 7, "start"), "");
    var analyzers =
        SpringFactoriesLoader.forDefaultResourceLocation()
            .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, unwanted) -> {}));

    assertThat(analyzers)
        .map(analyzer -> analyzer.analyze(new FaultyRegisters(List.of(fault))))
        .filteredOn(analysis -> analysis != null)
        .singleElement()
        .satisfies(
            analysis -> {
              assertThat(analysis.getDescription()).contains("roles.csv:7 [start]", "此列必须填写");
              assertThat(analysis.getAction()).contains("TC_REGISTERS");
            });
  }

  private List<String> faults() {
    return catchThrowableOfType(
            FaultyRegisters.class, () -> RegisterFolder.read(path, keys -> Set.of()))
        .faults()
        .stream()
        .map(fault -> fault.place() + " " + fault.rule())
        .toList();
  }
}
