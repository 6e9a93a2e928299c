package io.github.tieredcare.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.TokenParamModifier;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Decides a search before it runs: one that names patients of whom the caller may see all, or the
 * caller's own part, runs as it is; any other is narrowed to what the caller may see, so that no
 * count and no page tells of more.
 */
@Component
@Interceptor
class SearchGate implements StorageInterceptor {

  private static final int MOST = 2_000;

  private final Sight sight;
  private final AskedPatients patients;
  private final Criteria criteria;
  private final Hits hits;
  private final RecordsOnFile file;

  SearchGate(
      Sight sight, AskedPatients patients, Criteria criteria, Hits hits, RecordsOnFile file) {
    this.sight = sight;
    this.patients = patients;
    this.criteria = criteria;
    this.hits = hits;
    this.file = file;
  }

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void decide(
      ICachedSearchDetails details, RequestDetails request, SearchParameterMap search) {
    var caller = RequestCaller.of(request);
    if (caller.isExchange()) {
      return;
    }
    if (searches(request)) {
      patients.resolveNumbers(search);
    }
    criteria.refuseBeside(details.getResourceType(), search);
    if (Subject.concerns(details.getResourceType())
        && (searches(request) || !Criteria.isNumberAlone(search))) {
      decide(details.getResourceType(), search, request, caller);
    }
  }

  /**
   * The condition of a write is none: by a number it finds what it must not write a second time.
   */
  private static boolean searches(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE;
  }

  private void decide(
      String type, SearchParameterMap search, RequestDetails request, Caller caller) {
    var named = AskedPatients.of(search);
    if (!named.isEmpty() && sight.everything(type, named, caller)
        || OwnPart.isNamed(type, search, caller, new Directory(file.records()))
            && leavesOutTheEnded(type, search, caller)) {
      return;
    }
    var seen =
        bounded(type, seen(type, search, named, caller)).askedBy(criteria.elements(type, search));
    if (request instanceof SystemRequestDetails) {
      seen = seen.wholly();
    }
    Parts.note(seen, request);
    narrow(search, seen.records());
  }

  /** Whether little enough of the caller's part has ended for the search to go without it. */
  private boolean leavesOutTheEnded(String type, SearchParameterMap search, Caller caller) {
    var ended = sight.ended(type, caller, MOST + 1);
    if (!ended.isEmpty() && (ended.size() > MOST || Hits.areLookedUp(search))) {
      return false;
    }
    if (!ended.isEmpty()) {
      var left = new TokenOrListParam();
      ended.forEach(it -> left.add(new TokenParam(id(it)).setModifier(TokenParamModifier.NOT)));
      search.add("_id", left);
    }
    return true;
  }

  private Seen seen(String type, SearchParameterMap search, Set<String> named, Caller caller) {
    if (Hits.areLookedUp(search)) {
      return hits.seen(type, search, caller, MOST + 1);
    }
    if (!named.isEmpty()) {
      return sight.ofPatients(type, named, caller, MOST + 1);
    }
    return OwnPart.isNamed(type, search, caller, new Directory(file.records()))
        ? hits.seen(type, search, caller, MOST + 1)
        : sight.own(type, caller, MOST + 1);
  }

  private static Seen bounded(String type, Seen seen) {
    if (seen.records().size() > MOST) {
      throw DoorRefusal.of(DoorRule.SEARCH_TOO_WIDE, type).toHapi();
    }
    return seen;
  }

  /** What is found already meets the ids that were asked for; no record has the id "-". */
  private static void narrow(SearchParameterMap search, Collection<String> records) {
    var ids = new TokenOrListParam();
    records.forEach(record -> ids.add(id(record)));
    if (records.isEmpty()) {
      ids.add("-");
    }
    search.remove("_id");
    search.add("_id", ids);
  }

  private static String id(String record) {
    return record.substring(record.indexOf('/') + 1);
  }
}
