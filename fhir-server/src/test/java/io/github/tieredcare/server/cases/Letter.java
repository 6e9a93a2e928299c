package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * What goes over the wire for an attempt.
 *
 * @param method the HTTP method
 * @param path below the FHIR endpoint
 * @param mime the kind of body
 * @param body empty for a delete
 */
record Letter(String method, String path, String mime, String body) {

  private static final String FHIR_JSON = "application/fhir+json";
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ObjectMapper JSON = new ObjectMapper();

  static Letter of(Attempt attempt) {
    var record = attempt.record();
    var address = Papers.address(record);
    return switch (attempt.way()) {
      case POST ->
          new Letter("POST", NotOverHttp.addressOfNew(record), FHIR_JSON, json(nameless(record)));
      case PUT -> new Letter("PUT", address, FHIR_JSON, json(record));
      case PATCH -> new Letter("PATCH", address, "application/json-patch+json", patch(attempt));
      case CONDITIONAL_PUT ->
          new Letter("PUT", query(attempt.before()), FHIR_JSON, json(nameless(record)));
      case DELETE -> new Letter("DELETE", address, FHIR_JSON, "");
      case POST_IN_A_BUNDLE -> bundle(posts(attempt));
      case PUT_IN_A_BUNDLE -> bundle(one(HTTPVerb.PUT, address, record));
      case DELETE_IN_A_BUNDLE -> bundle(one(HTTPVerb.DELETE, address, null));
    };
  }

  static Letter with(String method, String path, Resource record) {
    return new Letter(method, path, FHIR_JSON, json(record));
  }

  private static Letter bundle(String body) {
    return new Letter("POST", "", FHIR_JSON, body);
  }

  private static Resource nameless(Resource record) {
    var nameless = record.copy();
    nameless.setIdElement(null);
    return nameless;
  }

  private static String patch(Attempt attempt) {
    return JsonPatch.between(tree(attempt.before()), tree(attempt.after()), JSON);
  }

  private static ObjectNode tree(Resource record) {
    try {
      return (ObjectNode) JSON.readTree(json(record));
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(malformed);
    }
  }

  private static String query(Resource record) {
    var identifier = (Identifier) record.getNamedProperty("identifier").getValues().get(0);
    var token = identifier.getSystem() + "|" + identifier.getValue();
    return record.fhirType() + "?identifier=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  private static String one(HTTPVerb verb, String address, Resource record) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle.addEntry().setResource(record).getRequest().setMethod(verb).setUrl(address);
    return json(bundle);
  }

  private static String posts(Attempt attempt) {
    List<Resource> sent = new ArrayList<>(attempt.beside());
    sent.add(attempt.after());
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    var text = "";
    for (Resource record : sent) {
      var entry = bundle.addEntry().setResource(nameless(record));
      entry.setFullUrl("urn:uuid:" + UUID.nameUUIDFromBytes(bytes(record)));
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl(record.fhirType());
    }
    text = json(bundle);
    for (int i = 0; i < sent.size(); i++) {
      var fullUrl = bundle.getEntry().get(i).getFullUrl();
      text = text.replace("\"" + Papers.address(sent.get(i)) + "\"", "\"" + fullUrl + "\"");
    }
    return text;
  }

  private static byte[] bytes(Resource record) {
    return Papers.address(record).getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Resource record) {
    return FHIR.newJsonParser().encodeResourceToString(record);
  }
}
