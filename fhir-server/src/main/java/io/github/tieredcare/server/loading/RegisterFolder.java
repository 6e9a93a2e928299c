package io.github.tieredcare.server.loading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of a folder, read and compared with each other before anything is stored. */
final class RegisterFolder {

  private final List<RegisterFault> faults = new ArrayList<>();
  private final Map<Register<?>, List<Row>> rows = new LinkedHashMap<>();

  private RegisterFolder() {}

  /**
   * Reads all registers in the order in which they refer to each other.
   *
   * @param stored of keys such as {@code Organization/1}, those that the exchange has already
   * @throws FaultyRegisters with every fault that can be seen without storing a record
   */
  static Map<Register<?>, List<Row>> read(
      Path path, Function<Collection<String>, Set<String>> stored) {
    var folder = new RegisterFolder();
    Registers.ALL.stream()
        .filter(register -> Files.exists(path.resolve(register.file())))
        .forEach(register -> folder.rows.put(register, folder.file(register, path)));
    if (folder.rows.isEmpty()) {
      folder.faults.add(
          RegisterRule.FOLDER_HOLDS_REGISTERS.at(
              new Place(path.toString(), 0, ""), Registers.files()));
    }
    folder.compare(stored);
    if (!folder.faults.isEmpty()) {
      throw new FaultyRegisters(folder.faults);
    }
    return folder.rows;
  }

  private List<Row> file(Register<?> register, Path path) {
    return new RegisterFile<>(register, faults).read(path);
  }

  private void compare(Function<Collection<String>, Set<String>> stored) {
    Set<String> keys = new HashSet<>();
    List<Row> all = rows.values().stream().flatMap(List::stream).toList();
    all.stream()
        .filter(row -> !keys.add(row.key()))
        .forEach(
            row -> faults.add(RegisterRule.ID_IS_USED_ONCE.at(row.at(Register.ID), row.key())));
    Set<String> elsewhere =
        all.stream()
            .flatMap(row -> row.references().stream())
            .map(Map.Entry::getValue)
            .filter(key -> !keys.contains(key))
            .collect(Collectors.toSet());
    elsewhere.removeAll(stored.apply(elsewhere));
    all.forEach(row -> refuseDangling(row, elsewhere));
  }

  private void refuseDangling(Row row, Set<String> missing) {
    row.references().stream()
        .filter(reference -> missing.contains(reference.getValue()))
        .forEach(
            reference ->
                faults.add(
                    RegisterRule.REFERENCE_IS_REGISTERED.at(
                        row.at(reference.getKey()), reference.getValue())));
  }
}
