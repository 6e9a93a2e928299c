package io.github.tieredcare.example.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The exchange as its clients see it: an address to sign on at, and a FHIR endpoint below it. */
public final class Exchange {

  private static final int PATIENCE = 60_000;
  private static final String DEMONSTRATION_SECRET = "demo";

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final Map<String, HospitalSystem> signedOn = new ConcurrentHashMap<>();
  private final URI root;
  private final Clock clock;

  /**
   * The exchange at an address.
   *
   * @param root the server's address without {@code /fhir}
   * @param clock tells when a token has run out
   */
  public Exchange(URI root, Clock clock) {
    this.root = root;
    this.clock = clock;
  }

  /** A demonstration institution's system, which has the institution's own name. */
  public HospitalSystem signOn(String institution) {
    return signedOn.computeIfAbsent(institution, name -> signOn(name, Optional.empty()));
  }

  /** The same, used by a person: the id of a PractitionerRole. */
  public HospitalSystem signOn(String institution, Optional<String> person) {
    var factory = fhir.getRestfulClientFactory();
    factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
    factory.setSocketTimeout(PATIENCE);
    IGenericClient client = factory.newGenericClient(root + "/fhir");
    var token = new AccessToken(this, institution, DEMONSTRATION_SECRET);
    client.registerInterceptor(new Signature(token, institution, person));
    return new HospitalSystem(client, institution);
  }

  public FhirContext fhir() {
    return fhir;
  }

  public URI root() {
    return root;
  }

  public Clock clock() {
    return clock;
  }
}
