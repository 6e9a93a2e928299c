package io.github.tieredcare.server.door.caller;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.token.SignOn;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallerTest {
  private final Door door = Door.open();
  private final Witness witness = new Witness();

  /** Sees the caller as every interceptor behind the door does. */
  @Interceptor
  public static final class Witness {
    private volatile Caller seen;

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void note(RequestDetails request) {
      seen = RequestCaller.of(request);
    }
  }

  @BeforeEach
  void watch() {
    door.bean(RestfulServer.class).registerInterceptor(witness);
  }

  @AfterEach
  void unwatch() {
    door.bean(RestfulServer.class).getInterceptorService().unregisterInterceptor(witness);
  }

  private HttpRequest.Builder by(String system) {
    return door.asked("Patient", door.token(system, "system/Patient.rs"));
  }

  private Caller seen(HttpRequest.Builder request) {
    HttpResponse<String> answer = door.send(request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return witness.seen;
  }

  @Test
  void systemOfOneInstitutionActsForIt() {
    assertThat(seen(by(Door.ONE)))
        .isEqualTo(
            new Caller(
                Door.ONE, Door.NORTH, Optional.empty(), Set.of("system/Patient.rs"), "TREAT"));
  }

  @Test
  void systemOfSeveralNamesTheOneItActsFor() {
    Caller caller = seen(by(Door.SEVERAL).header(Callers.INSTITUTION, Door.SOUTH));

    assertThat(caller.institution()).isEqualTo(Door.SOUTH);
  }

  @Test
  void systemOfSeveralThatNamesNoneIsToldHow() {
    var issue = Refused.with(400, "name-the-institution", door.send(by(Door.SEVERAL)));

    assertThat(issue.path("diagnostics").asText()).contains("X-Acting-Institution");
  }

  @Test
  void noSystemActsForAnInstitutionItDoesNotServe() {
    for (String system : Set.of(Door.ONE, Door.SEVERAL)) {
      for (String other : Set.of(Door.STRANGER, "exchange", "no-such", "")) {
        Refused.with(
            403,
            "institution-not-served",
            door.send(by(system).header(Callers.INSTITUTION, other)));
      }
    }
  }

  @Test
  void personAndPurposeAreCarried() {
    Caller caller =
        seen(
            by(Door.ONE)
                .header(Callers.PRACTITIONER_ROLE, "PractitionerRole/li-lei")
                .header(Callers.PURPOSE, "ETREAT"));

    assertThat(caller.practitionerRole()).hasValue("li-lei");
    assertThat(caller.purpose()).isEqualTo("ETREAT");
  }

  @Test
  void personAndPurposeMustBeReadable() {
    Refused.with(
        400,
        "person-unreadable",
        door.send(by(Door.ONE).header(Callers.PRACTITIONER_ROLE, "Practitioner/1")));
    Refused.with(
        400, "purpose-unknown", door.send(by(Door.ONE).header(Callers.PURPOSE, "CURIOSITY")));
  }

  private HttpRequest.Builder by(String system, String claim, String value) {
    return door.asked(
        "Organization",
        SignOn.tokenOf(
            door.signOn()
                .answer(system, Map.of("grant_type", "client_credentials", claim, value))));
  }

  @Test
  void residentAsksForThemselvesAndForNothingElse() {
    Caller caller =
        seen(
            by("resident-portal", "patient", "Patient/patient-wang-jianguo")
                .header(Callers.PRACTITIONER_ROLE, "li-lei"));

    assertThat(caller)
        .isEqualTo(
            new Caller(
                "resident-portal",
                "health-commission",
                Optional.empty(),
                Set.of(
                    "patient/*.rs",
                    "patient/Appointment.cru",
                    "patient/Consent.cru",
                    "patient/Subscription.cru"),
                "PATRQT",
                Optional.of("patient-wang-jianguo")));
    Refused.with(
        400,
        "purpose-unknown",
        door.send(
            by("resident-portal", "patient", "patient-wang-jianguo")
                .header(Callers.PURPOSE, "ETREAT")));
  }

  @Test
  void personOfTheTokenGoesBeforeTheHeader() {
    Caller caller =
        seen(
            by(Door.ONE, "fhirUser", "PractitionerRole/vouched")
                .header(Callers.PRACTITIONER_ROLE, "named"));

    assertThat(caller.practitionerRole()).hasValue("vouched");
    assertThat(caller.patient()).isEmpty();
  }

  @Test
  void practitionerTakesNoRoleOfAnother() {
    PractitionerRole role =
        new World(FhirContext.forR4Cached())
            .records().stream()
                .filter(PractitionerRole.class::isInstance)
                .map(PractitionerRole.class::cast)
                .findFirst()
                .orElseThrow();
    String person = role.getPractitioner().getReference();

    assertThat(
            seen(by(Door.ONE, "fhirUser", person)
                    .header(Callers.PRACTITIONER_ROLE, role.getIdPart()))
                .practitionerRole())
        .hasValue(role.getIdPart());
    assertThat(seen(by(Door.ONE, "fhirUser", person)).practitionerRole()).isEmpty();
    for (String other : Set.of(role.getIdPart(), "no-such")) {
      Refused.with(
          403,
          "person-not-vouched",
          door.send(
              by(Door.ONE, "fhirUser", "Practitioner/another")
                  .header(Callers.PRACTITIONER_ROLE, other)));
    }
  }

  @Test
  void noSystemIsTakenForTheExchange() {
    door.register(
        new ClientSystem("exchange", Set.of(Door.NORTH), Set.of("system/*.rs"), Optional.empty()));

    Refused.with(403, "system-not-registered", door.get("Patient", door.token("exchange")));
  }
}
