package io.github.tieredcare.server.loading;

import io.github.tieredcare.profile.Canonical;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;

/** One file of the authority's: its name, its columns, and the kind of record a row becomes. */
record Register<R extends DomainResource>(String file, Supplier<R> blank, List<Column<R>> columns) {

  static final String ID = "id";

  /** A record without content that says which file it comes from. */
  R begin(String id) {
    R record = blank.get();
    record.setId(id);
    record.getMeta().setSource(source());
    return record;
  }

  /** The mark by which the records of this file are known again. */
  String source() {
    return Canonical.BASE + "/registers/" + file;
  }

  String type() {
    return blank.get().fhirType();
  }

  boolean knows(String column) {
    return ID.equals(column) || columns.stream().anyMatch(it -> it.name().equals(column));
  }

  /** The columns without which the file cannot be read. */
  List<String> neededColumns() {
    return Stream.concat(Stream.of(ID), columns.stream().filter(Column::needed).map(Column::name))
        .toList();
  }
}
