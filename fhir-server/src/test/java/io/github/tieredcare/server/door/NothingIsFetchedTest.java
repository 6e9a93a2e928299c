package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.github.tieredcare.server.repeat.Sending;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever a client names an address, the exchange does not go there. */
class NothingIsFetchedTest {
  private final Sending sending = new Sending();
  private final Door door = sending.door();
  private final String token = door.token(Sending.SENDER);
  private final List<String> fetched = new CopyOnWriteArrayList<>();
  private HttpServer canary;

  @BeforeEach
  void listen() throws IOException {
    canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    canary.createContext(
        "/",
        exchange -> {
          fetched.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    canary.start();
  }

  @AfterEach
  void nothingWasFetched() {
    canary.stop(0);
    assertThat(fetched).isEmpty();
  }

  private String at(String path) {
    return "http://localhost:" + canary.getAddress().getPort() + path;
  }

  @Test
  void ofProfilesAndCodes() {
    ServiceRequest draft = sending.draft();
    draft.getMeta().addProfile(at("/StructureDefinition/theirs"));
    draft.getMeta().setSource(at("/source"));
    draft.getReasonCodeFirstRep().addCoding().setSystem(at("/CodeSystem/theirs")).setCode("x");
    draft.addInstantiatesCanonical(at("/PlanDefinition/theirs"));
    draft.addInstantiatesUri(at("/protocol"));
    draft.addExtension(at("/StructureDefinition/extension"), new Reference("Patient/x"));

    create(draft);
  }

  @Test
  void ofReferencesAndAttachments() {
    ServiceRequest draft = sending.draft();
    draft.addSupportingInfo(new Reference(at("/fhir/DocumentReference/1")));
    draft.addExtension("https://example.org/paper", new Attachment().setUrl(at("/paper.pdf")));
    draft.getSubject().setReference(at("/fhir/Patient/1"));
    create(draft);

    ServiceRequest second = sending.draft();
    second.addExtension("https://example.org/paper", new Attachment().setUrl(at("/paper.pdf")));
    create(second);
  }

  @Test
  void ofExternalEntities() {
    for (String declaration :
        List.of(
            "<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]>",
            "<!DOCTYPE a SYSTEM '%s'>",
            "<!DOCTYPE a [<!ENTITY %% x SYSTEM '%s'> %%x;]>",
            "<?xml-stylesheet href='%s'?>")) {
      String prolog = declaration.formatted(at("/entity"));
      HttpResponse<String> answer =
          posted(
              "ServiceRequest",
              "application/fhir+xml",
              prolog
                  + "<ServiceRequest xmlns='http://hl7.org/fhir' xmlns:xi='http://www.w3.org/2001/XInclude'>"
                  + "<xi:include href='%s'/></ServiceRequest>".formatted(at("/included")));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
    String narrative =
        "{\"resourceType\":\"ServiceRequest\",\"text\":{\"status\":\"generated\",\"div\":\"<!DOCTYPE a [<!ENTITY x SYSTEM '%s'>]><div xmlns='http://www.w3.org/1999/xhtml'>&x;</div>\"}}";
    HttpResponse<String> answer =
        posted("ServiceRequest", "application/fhir+json", narrative.formatted(at("/entity")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void ofSearchesAndConditions() {
    String address = at("/ValueSet/theirs").replace(":", "%3A").replace("/", "%2F");
    for (String query :
        List.of(
            "code:in=" + address,
            "code:not-in=" + address,
            "code:below=" + address + "%7Cx",
            "subject=" + at("/fhir/Patient/1"),
            "_profile=" + address,
            "_query=" + address,
            "_list=" + address)) {
      HttpResponse<String> answer = door.get("ServiceRequest?" + query, token);
      assertThat(answer.statusCode()).as(query + answer.body()).isLessThan(500);
    }
  }

  @Test
  void ofKeysNamedInATokensHeader() throws JOSEException {
    var key = new RSAKeyGenerator(2048).keyID("theirs").generate();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID("theirs")
            .jwkURL(URI.create(at("/jwks")))
            .x509CertURL(URI.create(at("/certificate")))
            .jwk(key.toPublicJWK())
            .build();
    SignedJWT forged = new SignedJWT(header, new JWTClaimsSet.Builder().subject("x").build());
    forged.sign(new RSASSASigner(key));

    assertThat(door.get("ServiceRequest/any", forged.serialize()).statusCode()).isEqualTo(401);
    String form =
        "grant_type=client_credentials&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
            + forged.serialize();
    HttpRequest.Builder signOn =
        HttpRequest.newBuilder(door.exchange().root().resolve("/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    assertThat(door.send(signOn).statusCode()).isEqualTo(401);
  }

  private void create(ServiceRequest request) {
    HttpResponse<String> answer = sending.send("POST", "ServiceRequest", Sending.SENDER, request);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
  }

  private HttpResponse<String> posted(String path, String type, String body) {
    return door.send(
        door.asked(path, token).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }
}
