package io.github.tieredcare.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.answer.OneShape;
import io.github.tieredcare.server.door.Door;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;

/** Whatever is done by an address, no person's number stands in it. */
class NumbersStayOutOfAddressesTest {
  private static final Hospital CITY = Hospital.CITY;
  private static final String RULE = "numbers-stay-out-of-addresses";

  private final Patient person = People.stranger();
  private final String number = People.idCardOf(person);

  @ParameterizedTest
  @CsvSource({
    "GET,    Patient?identifier=%s",
    "PUT,    Patient?identifier=%s",
    "PATCH,  Patient?identifier=%s",
    "DELETE, Patient?identifier=%s",
    "POST,   Patient?identifier=%s",
    "POST,   Patient/_search?identifier=%s",
    "POST,   ?identifier=%s",
    "GET,    Patient/%s",
    "PUT,    Patient/%s"
  })
  void byNoMethod(String method, String path) {
    OneShape.of(400, RULE, CITY.sends(method, path.formatted(number), Hospital.json(person)));
  }

  @Test
  void noNumberOfAnotherSystemEither() {
    var query = "Patient?identifier=" + IdentifierSystem.NHSA_PERSON + "%7C3499";

    OneShape.of(400, RULE, CITY.sends("PUT", query, Hospital.json(person)));
  }

  /** The body of a request is in no log. */
  @Test
  void bodyOfABundleMayHoldIt() {
    var batch =
        """
        {"resourceType":"Bundle","type":"batch","entry":[
         {"request":{"method":"GET","url":"Patient?identifier=%s"}}]}
        """;
    var answer = CITY.sends("POST", "", batch.formatted(number));

    assertThat(Door.json(answer).at("/entry/0/response/status").asText())
        .as(answer.body())
        .startsWith("200");
  }

  @Test
  void serverKeepsNoLogOfAddresses() {
    var settings = RunningExchange.get().bean(Environment.class);

    assertThat(settings.getProperty("server.tomcat.accesslog.enabled", Boolean.class, false))
        .isFalse();
  }
}
