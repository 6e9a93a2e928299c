package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the exchange does not know how to keep it refuses, by name, rather than lose it. */
class NothingIsDroppedTest {
  private final Door door = Door.open();
  private final String token = door.token(Door.ONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'resourceType':'Patient','genderr':'male'};              element-unknown;   genderr",
        "{'resourceType':'Patient','name':[{'txet':'x'}]};         element-unknown;   txet",
        "{'resourceType':'Patient','_genderr':{'id':'x'}};         element-unknown;   genderr",
        "{'resourceType':'Patient','deceased':true};               element-unknown;   deceased",
        "{'resourceType':'Patient','name':{'text':'x'}};           element-misshapen; name",
        "{'resourceType':'Patient','birthDate':{'x':1}};           element-unknown;   x",
        "{'resourceType':'Patient','birthDate':['1990','1991']};   element-repeated;  birthDate",
        "{'resourceType':'Patient','birthDate':'1990-02-31'};      element-invalid;        birthDate",
        "{'resourceType':'Patient','gender':'mael'};               element-invalid;        gender",
        "{'resourceType':'Patient','birthDate':''};                element-invalid;  birthDate",
        "{'resourceType':'Patient','active':'perhaps'};            element-invalid;        active"
      })
  void ofJson(String body, String code, String element) {
    named(code, element, post("json", body.replace('\'', '"')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "<genderr value='male'/>;                                  element-unknown;  genderr",
        "<name><txet value='x'/></name>;                           element-unknown;  txet",
        "<name><text value='x' valeu='y'/></name>;                 element-unknown;  valeu",
        "<gender value='male'/><gender value='female'/>;           element-repeated; gender",
        "<birthDate value='1990-02-31'/>;                          element-invalid;       birthDate"
      })
  void ofXml(String content, String code, String element) {
    var body = "<Patient xmlns=\"http://hl7.org/fhir\">" + content + "</Patient>";

    named(code, element, post("xml", body));
  }

  @Test
  void norTheSecondOfTwoKeysOfOneName() {
    var body = "{\"resourceType\":\"Patient\",\"gender\":\"male\",\"gender\":\"female\"}";
    var issue = OneShape.of(400, "malformed-request", post("json", body));

    assertThat(issue.path("diagnostics").asText()).contains("'gender' × 2", "column");
  }

  @Test
  void norInAnEntryOfABundle() {
    var body =
        """
        {"resourceType":"Bundle","type":"transaction","entry":[
         {"request":{"method":"POST","url":"Patient"},
          "resource":{"resourceType":"Patient","genderr":"male"}}]}
        """;

    named("element-unknown", "genderr", door.post("", token, body));
  }

  /** HAPI reads its own tables as it always did, whatever an older version let in. */
  @Test
  void whatIsStoredIsReadAllTheSame() {
    var created = post("json", Sending.text(People.stranger()));
    var id = Door.json(created).path("id").asText();
    int changed =
        door.bean(JdbcTemplate.class)
            .update(
                "UPDATE hfj_res_ver SET res_text_vc = replace(res_text_vc, '\"birthDate\"',"
                    + " '\"genderr\":\"x\",\"birthDate\"') WHERE res_id ="
                    + " (SELECT res_id FROM hfj_resource WHERE fhir_id = ?)",
                id);

    assertThat(changed).isOne();
    assertThat(door.get("Patient/" + id, token).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> post(String format, String body) {
    return door.send(
        door.asked("Patient", token)
            .header("Content-Type", "application/fhir+" + format)
            .header("Accept", "application/fhir+json")
            .POST(BodyPublishers.ofString(body)));
  }

  private static void named(String code, String element, HttpResponse<String> answer) {
    var issue = OneShape.of(400, code, answer);
    assertThat(issue.at("/expression/0").asText()).as(answer.body()).isEqualTo(element);
    assertThat(issue.path("diagnostics").asText()).contains(element);
  }
}
