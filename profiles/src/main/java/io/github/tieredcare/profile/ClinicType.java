package io.github.tieredcare.profile;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;

/** What kind of clinic a session is. */
public enum ClinicType implements Code {
  GENERAL,
  EXPERT,
  SPECIALIST,
  DISEASE,
  SPECIAL_NEED,
  EXAMINATION;

  @Override
  public String system() {
    return TcCodeSystem.CLINIC_TYPE;
  }

  /** The type that a coding names. */
  public static Optional<ClinicType> of(Coding coding) {
    return Stream.of(values()).filter(type -> type.is(coding)).findFirst();
  }
}
