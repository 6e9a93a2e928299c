package io.github.tieredcare.server.record;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The public keys of what the exchange itself signs, as a <a
 * href="https://www.rfc-editor.org/rfc/rfc7517">key set</a>, whoever issues the access tokens.
 */
final class ExchangeKeys extends HttpServlet {

  private final String keys;

  ExchangeKeys(JWKSet keys) {
    this.keys = keys.toPublicJWKSet().toString(true);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/jwk-set+json");
    response.setHeader("Cache-Control", "max-age=300");
    response.getWriter().write(keys);
  }
}
