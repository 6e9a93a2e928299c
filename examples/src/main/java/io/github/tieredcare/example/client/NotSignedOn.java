package io.github.tieredcare.example.client;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/**
 * The authorization server gave no token; its status says why: 400 or 401 that the keys are wrong,
 * 5xx that it may give one later.
 */
public final class NotSignedOn extends BaseServerResponseException {

  private static final long serialVersionUID = 1;

  NotSignedOn(String client, int status, String answer) {
    super(status, client + " may not sign on: " + status + " " + answer);
  }
}
