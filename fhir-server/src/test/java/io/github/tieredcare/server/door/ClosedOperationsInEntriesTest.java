package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry's address is looked at up to its search, however little of it there is. */
class ClosedOperationsInEntriesTest {

  private final ClosedOperations closed = new ClosedOperations(new AllowedOperations(Map.of()));

  @ParameterizedTest
  @ValueSource(strings = {"?", "??", "?$meta", "Patient?identifier=$x"})
  void whatNamesNoOperationPasses(String url) {
    assertThatCode(() -> closed.check(entry(url))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"$meta", "Patient/$meta?", "$meta?x=?"})
  void anOperationIsRefused(String url) {
    assertThatThrownBy(() -> closed.check(entry(url))).isInstanceOf(DoorRefusal.class);
  }

  private static Bundle entry(String url) {
    var bundle = new Bundle();
    bundle.addEntry().getRequest().setUrl(url);
    return bundle;
  }
}
