package io.github.tieredcare.server.door.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tieredcare.server.door.AllowedOperations;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsNeedTheirScopeTest {
  private final Door door = Door.open();

  @ParameterizedTest
  @CsvSource({
    "POST, Patient/$match,                         system/Patient.s,        system/Patient.cru",
    "GET,  ServiceRequest/$counts?month=2026-11,   system/ServiceRequest.s, system/Task.rs"
  })
  void noneIsOpenToEveryToken(String method, String path, String scope, String others) {
    var refused = call(method, path, door.token(Door.ONE, others));

    assertThat(Refused.with(403, "scope-missing", refused).path("diagnostics").asText())
        .contains(scope);
    var answered = call(method, path, door.token(Door.ONE, scope));
    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
  }

  @Test
  void norIsItInABatch() {
    var batch =
        """
        {"resourceType":"Bundle","type":"batch","entry":[
         {"request":{"method":"GET","url":"ServiceRequest/$counts?month=2026-11"}}]}
        """;
    var refused = door.post("", door.token(Door.ONE, "system/Task.rs"), batch);

    assertThat(Refused.with(403, "scope-missing", refused).at("/expression/0").asText())
        .isEqualTo("Bundle.entry[0].request");
    assertThat(door.post("", door.token(Door.ONE, "system/ServiceRequest.s"), batch).statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyOperationThatIsAllowedDemandsSome() {
    var demanded =
        door.exchange().beans(AllowedOperations.class).stream()
            .flatMap(allowed -> allowed.demands().values().stream())
            .toList();

    assertThat(demanded).isNotEmpty().noneMatch(scope -> scope.permissions().isEmpty());
    assertThatThrownBy(() -> AllowedOperations.open("$ladder", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HttpResponse<String> call(String method, String path, String token) {
    var body = "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\"}]}";
    return door.send(
        door.asked(path, token)
            .header("Content-Type", "application/fhir+json")
            .method(
                method,
                "GET".equals(method) ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
  }
}
