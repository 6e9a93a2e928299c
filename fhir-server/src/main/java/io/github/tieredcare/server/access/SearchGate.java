package io.github.tieredcare.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/**
 * Decides a search before it runs: one that names its patient or the caller's own part runs as it
 * is, any other is narrowed to what the caller wrote or was sent, so that no count and no page
 * tells of more.
 */
@Component
@Interceptor
class SearchGate implements StorageInterceptor {

  private static final Set<String> PATIENT = Set.of("patient", "subject", "beneficiary");

  /** Parameters that find few records, so that the right to each can be looked up. */
  private static final Set<String> FINDS_FEW =
      Set.of("_id", "identifier", "focus", "target", "based-on", "requisition", "encounter");

  private static final int FEW = 500;
  private static final int MOST = 2_000;

  private final AccessTables tables;
  private final DaoRegistry daos;
  private final RecordsOnFile file;
  private final Clock clock;

  SearchGate(AccessTables tables, DaoRegistry daos, RecordsOnFile file, Clock clock) {
    this.tables = tables;
    this.daos = daos;
    this.file = file;
    this.clock = clock;
  }

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void decide(
      ICachedSearchDetails details, RequestDetails request, SearchParameterMap search) {
    var caller = RequestCaller.of(request);
    var type = details.getResourceType();
    if (caller.isExchange() || !Subject.concerns(type) || !searches(request)) {
      return;
    }
    var patients = patients(search);
    var cared =
        !patients.isEmpty() && tables.caresFor(patients, caller.institution(), clock.instant());
    var directory = new Directory(file.records());
    if (!cared && !OwnPart.isNamed(type, search, caller.institution(), directory)) {
      narrow(search, readable(type, search, patients, caller));
    }
  }

  /** A match URL of a conditional write finds what it must not write a second time. */
  private static boolean searches(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE;
  }

  private Collection<String> readable(
      String type, SearchParameterMap search, Set<String> patients, Caller caller) {
    if (FINDS_FEW.stream().anyMatch(search::containsKey)) {
      return tables.readable(found(type, search), caller.institution(), clock.instant());
    }
    var patient = patients.size() == 1 ? patients.iterator().next() : "";
    var own = tables.own(type, caller.institution(), patient, MOST + 1);
    if (own.size() > MOST) {
      throw DoorRefusal.of(DoorRule.SEARCH_TOO_WIDE, type).toHapi();
    }
    return own;
  }

  private Set<String> found(String type, SearchParameterMap search) {
    var few = search.clone();
    few.setLoadSynchronousUpTo(FEW + 1);
    few.setCount(null);
    few.setOffset(null);
    var found = daos.getResourceDao(type).search(few, new SystemRequestDetails()).getAllResources();
    if (found.size() > FEW) {
      throw DoorRefusal.of(DoorRule.SEARCH_TOO_WIDE, type).toHapi();
    }
    return found.stream().map(SearchGate::key).collect(Collectors.toSet());
  }

  private static String key(IBaseResource record) {
    return record.fhirType() + "/" + record.getIdElement().getIdPart();
  }

  private static Set<String> patients(SearchParameterMap search) {
    return PATIENT.stream()
        .filter(search::containsKey)
        .flatMap(name -> search.get(name).stream())
        .flatMap(Collection::stream)
        .flatMap(
            value ->
                value instanceof ReferenceParam named
                        && named.getChain() == null
                        && named.getIdPart() != null
                    ? Stream.of(named.getIdPart())
                    : Stream.empty())
        .collect(Collectors.toSet());
  }

  /** What is found already meets the ids that were asked for; no record has the id "-". */
  private static void narrow(SearchParameterMap search, Collection<String> records) {
    var ids = new TokenOrListParam();
    records.forEach(record -> ids.add(record.substring(record.indexOf('/') + 1)));
    if (records.isEmpty()) {
      ids.add("-");
    }
    search.remove("_id");
    search.add("_id", ids);
  }
}
