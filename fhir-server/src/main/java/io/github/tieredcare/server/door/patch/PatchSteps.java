package io.github.tieredcare.server.door.patch;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** Reads a patch before HAPI does, and refuses one that would run a client's program. */
final class PatchSteps {
  private static final int MOST = 100;

  /** Each copy may double a record. */
  private static final int COPY_COUNTS = 10;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FhirContext fhir;

  PatchSteps(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** A JSON Patch: only its length is at stake, since its paths are no more than pointers. */
  void checkJson(String patch) {
    try {
      long steps = 0;
      for (JsonNode step : JSON.readTree(patch)) {
        steps += "copy".equals(step.path("op").asText()) ? COPY_COUNTS : 1;
      }
      requireShort(steps);
    } catch (JsonProcessingException e) {
      throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, "JSON Patch");
    }
  }

  void checkFhir(String patch) {
    check(fhir.newJsonParser().parseResource(Parameters.class, patch));
  }

  void check(Parameters patch) {
    requireShort(patch.getParameter().size());
    if (!paths(patch.getParameter()).allMatch(PlainPath::is)) {
      throw DoorRefusal.of(DoorRule.PATCH_PATH_CLOSED);
    }
  }

  private static Stream<String> paths(List<ParametersParameterComponent> parts) {
    return parts.stream()
        .flatMap(
            part ->
                Stream.concat(
                    "path".equals(part.getName()) && part.hasValue()
                        ? Stream.of(String.valueOf(part.getValue().primitiveValue()))
                        : Stream.empty(),
                    paths(part.getPart())));
  }

  private static void requireShort(long steps) {
    if (steps > MOST) {
      throw DoorRefusal.of(DoorRule.PATCH_TOO_LONG, MOST);
    }
  }
}
