package io.github.tieredcare.server.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DomainResource;

/** Makes the record of one row, and notes which element came from which cell. */
final class RowReader<R extends DomainResource> {

  private static final Pattern STABLE_ID = Pattern.compile("(?!\\d+$)[A-Za-z0-9.-]{1,64}");

  private final Register<R> register;
  private final Place place;
  private final Map<String, String> cells;
  private final List<RegisterFault> faults;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, Integer> filled = new HashMap<>();
  private final List<Map.Entry<String, String>> references = new ArrayList<>();

  RowReader(
      Register<R> register, long line, Map<String, String> cells, List<RegisterFault> faults) {
    this.register = register;
    this.place = new Place(register.file(), line, "");
    this.cells = cells;
    this.faults = faults;
  }

  Row read() {
    String id = cells.getOrDefault(Register.ID, "").strip();
    if (!STABLE_ID.matcher(id).matches()) {
      faults.add(RegisterRule.ID_IS_STABLE.at(at(Register.ID), id));
    }
    R record = register.begin(id);
    columns.put("id", Register.ID);
    register.columns().forEach(column -> fill(record, column));
    return new Row(place, record, columns, references);
  }

  private void fill(R record, Column<R> column) {
    List<String> values = column.values(cells.getOrDefault(column.name(), ""));
    if (values.isEmpty() && column.needed()) {
      faults.add(RegisterRule.CELL_IS_FILLED.at(at(column.name()), ""));
    }
    values.forEach(value -> fill(record, column, value));
  }

  private void fill(R record, Column<R> column, String value) {
    try {
      column.fill().accept(record, value);
      int already = filled.merge(column.element(), 1, Integer::sum) - 1;
      columns.put(column.path(already), column.name());
    } catch (IllegalArgumentException unreadable) {
      faults.add(RegisterRule.CELL_IS_READABLE.at(at(column.name()), value));
    }
    if (!column.refersTo().isEmpty()) {
      references.add(Map.entry(column.name(), column.refersTo() + "/" + value));
    }
  }

  private Place at(String column) {
    return new Place(place.file(), place.line(), column);
  }
}
