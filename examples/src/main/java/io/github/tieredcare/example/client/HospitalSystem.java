package io.github.tieredcare.example.client;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import ca.uhn.fhir.rest.gclient.IClientExecutable;
import ca.uhn.fhir.util.BundleUtil;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * One hospital's system as a client of the exchange. It never overwrites what it has not read, and
 * a request that got no answer may be sent again: its {@code X-Request-Id} stays the same, so it
 * counts once.
 */
public final class HospitalSystem {

  private static final String REQUEST_ID = "X-Request-Id";
  private static final String IF_MATCH = "If-Match";

  private final IGenericClient exchange;
  private final String institution;

  HospitalSystem(IGenericClient exchange, String institution) {
    this.exchange = exchange;
    this.institution = institution;
  }

  /** The id of the institution that the system acts for. */
  public String institution() {
    return institution;
  }

  /** Sends a transaction: all of it is stored, or nothing. */
  public Bundle send(Bundle transaction) {
    return once(() -> exchange.transaction().withBundle(transaction));
  }

  /** Stores a new record and gives it back as stored, with the id that the exchange chose. */
  @SuppressWarnings("unchecked")
  public <T extends Resource> T create(T record) {
    return (T) once(() -> exchange.create().resource(record)).getResource();
  }

  /** Stores a record that was read, changed, and has not changed elsewhere since. */
  @SuppressWarnings("unchecked")
  public <T extends Resource> T update(T record) {
    var version = "W/\"" + record.getMeta().getVersionId() + "\"";
    var changed = (T) record.copy();
    changed.setId(record.getIdElement().toUnqualifiedVersionless());
    return (T)
        once(() -> exchange.update().resource(changed).withAdditionalHeader(IF_MATCH, version))
            .getResource();
  }

  public <T extends Resource> T read(Class<T> type, String id) {
    return exchange.read().resource(type).withId(id).execute();
  }

  /** Asks an operation about a record, which changes nothing and answers with a bundle. */
  public Bundle ask(IdType record, String operation, Parameters question) {
    return exchange
        .operation()
        .onInstance(record)
        .named(operation)
        .withParameters(question)
        .useHttpGet()
        .returnResourceType(Bundle.class)
        .execute();
  }

  /** Reads what the exchange sent of its own accord. */
  public <T extends Resource> T parse(String json, Class<T> type) {
    return exchange.getFhirContext().newJsonParser().parseResource(type, json);
  }

  /** All records that a search finds, such as {@code Task?owner=Organization/x}, page by page. */
  public <T extends Resource> List<T> find(Class<T> type, String search) {
    var page = exchange.search().byUrl(search).returnBundle(Bundle.class).execute();
    var found = BundleUtil.toListOfResourcesOfType(exchange.getFhirContext(), page, type);
    while (page.getLink(IBaseBundle.LINK_NEXT) != null) {
      page = exchange.loadPage().next(page).execute();
      found.addAll(BundleUtil.toListOfResourcesOfType(exchange.getFhirContext(), page, type));
    }
    return found;
  }

  /** Sends a write, and when no answer comes the very same one again. */
  private static <R> R once(Supplier<IClientExecutable<?, R>> request) {
    var id = UUID.randomUUID().toString();
    try {
      return request.get().withAdditionalHeader(REQUEST_ID, id).execute();
    } catch (FhirClientConnectionException unanswered) {
      return request.get().withAdditionalHeader(REQUEST_ID, id).execute();
    }
  }
}
