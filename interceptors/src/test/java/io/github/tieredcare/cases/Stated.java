package io.github.tieredcare.cases;

import java.util.List;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/** A record as far as a case states it: whatever it leaves out may be anything. */
record Stated(Base record) {

  /** Whether one of the records that were written is as stated. */
  boolean isAmong(List<? extends Resource> written) {
    return written.stream().anyMatch(this::agreesWith);
  }

  private boolean agreesWith(Base other) {
    if (record instanceof IdType id) {
      return id.getIdPart().equals(((IdType) other).getIdPart());
    }
    if (!record.fhirType().equals(other.fhirType())) {
      return false;
    }
    return record instanceof PrimitiveType<?>
        ? record.equalsDeep(other)
        : record.children().stream().allMatch(stated -> agrees(stated, other));
  }

  private static boolean agrees(Property stated, Base other) {
    var there = other.getNamedProperty(stated.getName());
    return stated.getValues().stream()
        .filter(value -> value != null && !value.isEmpty())
        .allMatch(
            value ->
                there != null
                    && there.getValues().stream().anyMatch(new Stated(value)::agreesWith));
  }
}
