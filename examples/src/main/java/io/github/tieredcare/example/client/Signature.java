package io.github.tieredcare.example.client;

import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IHttpRequest;
import ca.uhn.fhir.rest.client.api.IHttpResponse;

/** Says in every request which system asks, and for which institution. */
final class Signature implements IClientInterceptor {

  private final AccessToken token;
  private final String institution;

  Signature(AccessToken token, String institution) {
    this.token = token;
    this.institution = institution;
  }

  @Override
  public void interceptRequest(IHttpRequest request) {
    request.addHeader("Authorization", "Bearer " + token.value());
    request.addHeader("X-Acting-Institution", institution);
  }

  @Override
  public void interceptResponse(IHttpResponse response) {
    // Nothing in an answer concerns who asked.
  }
}
