package io.github.tieredcare.example.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.net.URI;
import java.time.Clock;

/**
 * The exchange as its clients see it: an address to sign on at, and a FHIR endpoint below it.
 *
 * @param fhir the FHIR version in use; costly to make, so made once
 * @param root the server's address without {@code /fhir}
 * @param clock tells when a token has run out
 */
public record Exchange(FhirContext fhir, URI root, Clock clock) {

  private static final int PATIENCE = 60_000;

  /** The exchange at an address. */
  public static Exchange at(URI root) {
    return new Exchange(FhirContext.forR4Cached(), root, Clock.systemDefaultZone());
  }

  /** A demonstration institution's system, which has the institution's own name. */
  public HospitalSystem signOn(String institution) {
    return signOn(new Credentials(institution, "demo"), institution);
  }

  /** A system that signs on under its own name and acts for an institution that it serves. */
  public HospitalSystem signOn(Credentials credentials, String institution) {
    var factory = fhir.getRestfulClientFactory();
    factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
    factory.setSocketTimeout(PATIENCE);
    IGenericClient client = factory.newGenericClient(root + "/fhir");
    client.registerInterceptor(new Signature(new AccessToken(this, credentials), institution));
    return new HospitalSystem(client, institution);
  }

  /** The name and the secret under which a system is registered. */
  public record Credentials(String clientId, String secret) {}
}
