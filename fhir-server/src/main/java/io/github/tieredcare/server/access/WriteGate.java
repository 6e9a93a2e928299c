package io.github.tieredcare.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/**
 * What a caller may not see is not there to be changed either, before anything tells of it: a
 * version conflict, or a patch that does not fit.
 */
@Component
@Interceptor
class WriteGate implements StorageInterceptor {

  private static final Set<HTTPVerb> CHANGING =
      Set.of(HTTPVerb.PUT, HTTPVerb.PATCH, HTTPVerb.DELETE);

  private final Sight sight;
  private final DaoRegistry daos;
  private final MatchUrlService conditions;

  WriteGate(Sight sight, DaoRegistry daos, MatchUrlService conditions) {
    this.sight = sight;
    this.daos = daos;
    this.conditions = conditions;
  }

  /** A transaction as a whole; of a batch, each entry by itself. */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void decide(IBaseBundle sent, RequestDetails request) {
    var caller = RequestCaller.of(request);
    if (caller.isExchange()) {
      return;
    }
    var changed =
        ((Bundle) sent)
            .getEntry().stream()
                .map(BundleEntryComponent::getRequest)
                .filter(entry -> CHANGING.contains(entry.getMethod()))
                .flatMap(this::named)
                .toList();
    refuseUnseen(changed, caller);
  }

  /** The record that a condition alone names. */
  void decide(String type, String condition, Caller caller) {
    refuseUnseen(found(type, condition).toList(), caller);
  }

  private void refuseUnseen(List<String> changed, Caller caller) {
    var concerned = changed.stream().filter(key -> Subject.concerns(key.split("/")[0])).toList();
    var seen = sight.of(concerned, caller);
    concerned.stream()
        .filter(record -> !seen.shows(record))
        .findFirst()
        .ifPresent(
            unseen -> {
              throw new ResourceNotFoundException(new IdType(unseen));
            });
  }

  private Stream<String> named(BundleEntryRequestComponent entry) {
    var address = entry.getUrl().split("[?]", 2);
    var id = new IdType(address[0]);
    return address.length == 2
        ? found(address[0].replaceFirst("^.*/", ""), entry.getUrl())
        : Stream.of(id.getResourceType() + "/" + id.getIdPart());
  }

  /** By anything but a number, a condition finds what the caller may see, and nothing else. */
  private Stream<String> found(String type, String condition) {
    if (!Subject.concerns(type)) {
      return Stream.empty();
    }
    var dao = daos.getResourceDao(type);
    var search =
        conditions.translateMatchUrl(condition, dao.getContext().getResourceDefinition(type));
    if (!Criteria.isNumberAlone(search)) {
      return Stream.empty();
    }
    search.setLoadSynchronousUpTo(2);
    return dao.search(search, new SystemRequestDetails()).getAllResources().stream()
        .map(record -> type + "/" + record.getIdElement().getIdPart());
  }

  /** The door's part of the same: a request that is no bundle. */
  @Component
  @Interceptor
  static class AtTheDoor implements DoorInterceptor {

    private static final Set<RestOperationTypeEnum> CHANGING_ONE =
        Set.of(RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH);

    private final WriteGate gate;

    AtTheDoor(WriteGate gate) {
      this.gate = gate;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void decide(RestOperationTypeEnum interaction, RequestDetails request) {
      var condition =
          CHANGING_ONE.contains(interaction) ? request.getConditionalUrl(interaction) : null;
      if (condition != null) {
        gate.decide(request.getResourceName(), condition, RequestCaller.of(request));
      }
    }
  }
}
