package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.stereotype.Component;

/**
 * A reference that a caller adds, to a record that it may not see, is one to nothing. A patient may
 * be named by everybody who knows the id: that is how a first referral begins.
 */
@Component
@Interceptor
class ReferenceGate implements StorageInterceptor {

  private static final String PERSON = "Patient";

  private final FhirContext fhir;
  private final Sight sight;

  ReferenceGate(FhirContext fhir, Sight sight) {
    this.fhir = fhir;
    this.sight = sight;
  }

  /** All that a bundle refers to is looked up together, once something has to be. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void note(IBaseBundle sent, RequestDetails request) {
    if (!RequestCaller.of(request).isExchange()) {
      var entries = ((Bundle) sent).getEntry().stream().map(BundleEntryComponent::getResource);
      Targets.begin(request, keys(entries.filter(entry -> entry != null).flatMap(this::named)));
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource after, RequestDetails request, TransactionDetails transaction) {
    if (!RequestCaller.of(request).isExchange()) {
      refuseUnseen(after, Set.of(), request, transaction);
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(
      IBaseResource before,
      IBaseResource after,
      RequestDetails request,
      TransactionDetails transaction) {
    if (!RequestCaller.of(request).isExchange()) {
      refuseUnseen(after, keys(named(before)), request, transaction);
    }
  }

  private void refuseUnseen(
      IBaseResource after,
      Set<String> kept,
      RequestDetails request,
      TransactionDetails transaction) {
    var targets = Targets.of(request);
    var caller = RequestCaller.of(request);
    var added =
        named(after)
            .filter(reference -> !kept.contains(Targets.key(target(reference))))
            .filter(reference -> !targets.creates(target(reference), transaction))
            .toList();
    targets.lookUp(keys(added.stream()), keys -> sight.of(keys, caller).records());
    added.stream()
        .filter(reference -> !targets.shows(target(reference)))
        .findFirst()
        .ifPresent(unseen -> refuse(unseen, after));
  }

  private static void refuse(ResourceReferenceInfo unseen, IBaseResource record) {
    throw ServerFault.REFERENCE_DANGLES.at(
        record.fhirType() + "." + unseen.getName(), target(unseen).toVersionless().getValue());
  }

  /** The references of a record to those that are not for everybody to see. */
  private Stream<ResourceReferenceInfo> named(IBaseResource record) {
    return fhir.newTerser().getAllResourceReferences(record).stream()
        .filter(reference -> isConcerned(target(reference)));
  }

  private static boolean isConcerned(IIdType target) {
    return target.hasIdPart()
        && target.getResourceType() != null
        && !PERSON.equals(target.getResourceType())
        && Subject.concerns(target.getResourceType());
  }

  private static Set<String> keys(Stream<ResourceReferenceInfo> references) {
    return references
        .map(reference -> Targets.key(target(reference)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static IIdType target(ResourceReferenceInfo reference) {
    return reference.getResourceReference().getReferenceElement();
  }
}
