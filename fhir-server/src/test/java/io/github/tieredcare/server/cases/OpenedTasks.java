package io.github.tieredcare.server.cases;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import io.github.tieredcare.server.RunningExchange;
import java.util.List;
import org.hl7.fhir.r4.model.Task;

/** The Tasks that the exchange opened for a referral that was just placed. */
final class OpenedTasks {

  private OpenedTasks() {}

  static List<Task> of(Answer answer) {
    var referral =
        answer
            .stored()
            .filter(id -> "ServiceRequest".equals(id.getResourceType()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No referral in " + answer.http().body()));
    var focus = new ReferenceParam(referral.toUnqualifiedVersionless().getValue());
    return RunningExchange.get()
        .bean(DaoRegistry.class)
        .getResourceDao(Task.class)
        .search(SearchParameterMap.newSynchronous(Task.SP_FOCUS, focus), new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(Task.class::cast)
        .toList();
  }
}
