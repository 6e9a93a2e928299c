package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.HashSet;
import java.util.List;
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
  public void created(IBaseResource after, RequestDetails request) {
    if (!RequestCaller.of(request).isExchange()) {
      refuseUnseen(named(after).toList(), request);
      Targets.of(request).written(key(after.getIdElement()));
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
    if (!RequestCaller.of(request).isExchange()) {
      var kept = keys(named(before));
      refuseUnseen(
          named(after).filter(added -> !kept.contains(key(target(added)))).toList(), request);
    }
  }

  private void refuseUnseen(List<ResourceReferenceInfo> added, RequestDetails request) {
    var targets = Targets.of(request);
    var caller = RequestCaller.of(request);
    targets.lookUp(keys(added.stream()), keys -> sight.of(keys, caller).records());
    added.stream()
        .filter(reference -> !targets.shows(key(target(reference))))
        .findFirst()
        .ifPresent(
            unseen -> {
              var named = target(unseen).toVersionless().getValue();
              throw ServerFault.REFERENCE_DANGLES.at(unseen.getName(), named);
            });
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
        .map(reference -> key(target(reference)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static IIdType target(ResourceReferenceInfo reference) {
    return reference.getResourceReference().getReferenceElement();
  }

  private static String key(IIdType id) {
    return id.getResourceType() + "/" + id.getIdPart();
  }
}
