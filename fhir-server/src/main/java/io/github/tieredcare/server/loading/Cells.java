package io.github.tieredcare.server.loading;

import ca.uhn.fhir.parser.DataFormatException;
import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;

/** How the text of a cell is read where FHIR has more than a string. */
final class Cells {

  private Cells() {}

  /** Whether a record is in use: {@code true} or {@code false}, the former where it is not said. */
  static <R> Column<R> active(BiConsumer<R, Boolean> fill) {
    return Column.optional("active", "active", (record, text) -> fill.accept(record, truth(text)));
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }

  static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  static void start(Period period, String date) {
    period.setStartElement(date(date));
  }

  static void end(Period period, String date) {
    period.setEndElement(date(date));
  }

  private static DateTimeType date(String date) {
    try {
      return new DateTimeType(date);
    } catch (DataFormatException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }
}
