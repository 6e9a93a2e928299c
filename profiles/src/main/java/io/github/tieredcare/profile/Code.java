package io.github.tieredcare.profile;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A code of one of the exchange's own code systems that a rule or a step names. */
public interface Code {
  String system();

  /** An enum constant's name. */
  String name();

  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default Coding coding() {
    return new Coding().setSystem(system()).setCode(code());
  }

  default CodeableConcept concept() {
    return new CodeableConcept(coding());
  }

  default boolean is(Coding coding) {
    return system().equals(coding.getSystem()) && code().equals(coding.getCode());
  }

  default boolean in(CodeableConcept concept) {
    return concept.hasCoding(system(), code());
  }
}
