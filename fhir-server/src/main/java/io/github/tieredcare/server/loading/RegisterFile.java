package io.github.tieredcare.server.loading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hl7.fhir.r4.model.DomainResource;

/**
 * A register as it lies in the folder: <a href="https://www.rfc-editor.org/rfc/rfc4180">CSV</a> in
 * UTF-8, with or without a byte order mark, its columns in any order.
 */
final class RegisterFile<R extends DomainResource> {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Register<R> register;
  private final List<RegisterFault> faults;

  RegisterFile(Register<R> register, List<RegisterFault> faults) {
    this.register = register;
    this.faults = faults;
  }

  /** The rows that could be read; what could not is among the faults. */
  List<Row> read(Path folder) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader text =
            Files.newBufferedReader(folder.resolve(register.file()), StandardCharsets.UTF_8);
        CSVParser csv = CSVParser.parse(text, FORMAT)) {
      List<String> header = List.of();
      for (CSVRecord line : csv) {
        if (line.getRecordNumber() == 1) {
          header = header(line);
        } else {
          read(line, csv.getCurrentLineNumber(), header, rows);
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      faults.add(
          RegisterRule.FILE_IS_READABLE.at(place(0, ""), String.valueOf(unreadable.getMessage())));
    }
    return rows;
  }

  private List<String> header(CSVRecord line) {
    List<String> header =
        line.stream().map(name -> name.replace(BYTE_ORDER_MARK, "").strip()).toList();
    header.stream()
        .filter(name -> !register.knows(name))
        .forEach(name -> faults.add(RegisterRule.COLUMN_IS_KNOWN.at(place(1, name), name)));
    register.neededColumns().stream()
        .filter(name -> !header.contains(name))
        .forEach(name -> faults.add(RegisterRule.COLUMN_IS_THERE.at(place(1, name), name)));
    return header;
  }

  private void read(CSVRecord line, long number, List<String> header, List<Row> rows) {
    if (line.size() != header.size()) {
      faults.add(
          RegisterRule.ROW_FITS_ITS_HEADER.at(
              place(number, ""), line.size() + " ≠ " + header.size()));
      return;
    }
    if (!header.containsAll(register.neededColumns())) {
      return;
    }
    Map<String, String> cells = new HashMap<>();
    for (int at = 0; at < header.size(); at++) {
      cells.put(header.get(at), line.get(at));
    }
    rows.add(new RowReader<>(register, number, cells, faults).read());
  }

  private Place place(long line, String column) {
    return new Place(register.file(), line, column);
  }
}
