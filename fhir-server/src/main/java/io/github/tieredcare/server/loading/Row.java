package io.github.tieredcare.server.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DomainResource;

/**
 * One row as the record it becomes.
 *
 * @param place of the row as a whole
 * @param columns by the path of the element that they filled
 * @param references to other records, by the column that holds them
 */
record Row(
    Place place,
    DomainResource record,
    Map<String, String> columns,
    List<Map.Entry<String, String>> references) {

  /** Type and id of the record. */
  String key() {
    return record.fhirType() + "/" + record.getIdElement().getIdPart();
  }

  Place at(String column) {
    return new Place(place.file(), place.line(), column);
  }

  /** The cell from which an element came, or the row where none did. */
  Place ofElement(String path) {
    return columns.entrySet().stream()
        .filter(filled -> within(path, filled.getKey()) || within(filled.getKey(), path))
        .max(Comparator.comparingInt(filled -> filled.getKey().length()))
        .map(filled -> at(filled.getValue()))
        .orElse(place);
  }

  private static boolean within(String path, String outer) {
    return !outer.isEmpty()
        && (path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "["));
  }
}
