package io.github.tieredcare.server.record;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What a caller may read now. Each question runs as the search that the caller could send, so that
 * the gate of searches decides it.
 */
@Component
public class ReadableRecords {

  private final DaoRegistry daos;

  ReadableRecords(DaoRegistry daos) {
    this.daos = daos;
  }

  /** The record of this id, if the caller may read it. */
  public <T extends Resource> Optional<T> read(Class<T> type, String id, Caller caller) {
    var byId = new SearchParameterMap().add("_id", new TokenParam(id));
    return find(type, byId, 1, caller).stream().findFirst();
  }

  /** Of what a search finds, as many as asked for of those that the caller may read. */
  public <T extends Resource> List<T> find(
      Class<T> type, SearchParameterMap search, int most, Caller caller) {
    search.setLoadSynchronousUpTo(most);
    return daos
        .getResourceDao(type)
        .search(search, asSearch(type, caller))
        .getAllResources()
        .stream()
        .map(type::cast)
        .toList();
  }

  private static SystemRequestDetails asSearch(Class<? extends Resource> type, Caller caller) {
    var search = new SystemRequestDetails();
    search.getUserData().put(RequestCaller.KEY, caller);
    search.setResourceName(type.getSimpleName());
    search.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
    return search;
  }
}
