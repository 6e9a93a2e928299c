package io.github.tieredcare.example.client;

import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IHttpRequest;
import ca.uhn.fhir.rest.client.api.IHttpResponse;
import java.util.Optional;

/** Says in every request which system asks, and for which institution and person. */
final class Signature implements IClientInterceptor {

  private static final int UNAUTHORIZED = 401;

  private final AccessToken token;
  private final String institution;
  private final Optional<String> person;

  Signature(AccessToken token, String institution, Optional<String> person) {
    this.token = token;
    this.institution = institution;
    this.person = person;
  }

  @Override
  public void interceptRequest(IHttpRequest request) {
    request.addHeader("Authorization", "Bearer " + token.value());
    request.addHeader("X-Acting-Institution", institution);
    person.ifPresent(role -> request.addHeader("X-Acting-Practitioner-Role", role));
  }

  @Override
  public void interceptResponse(IHttpResponse response) {
    if (response.getStatus() == UNAUTHORIZED) {
      token.drop();
    }
  }
}
