package io.github.tieredcare.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * What comes along in an answer without having been asked for by name is shown only to who may read
 * it: what a search includes, and what a conditional write found there already.
 */
@Component
@Interceptor
class AnswerGate implements DoorInterceptor {

  private final Sight sight;

  AnswerGate(Sight sight) {
    this.sight = sight;
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void decide(RequestDetails request, ResponseDetails answer, IBaseResource shown) {
    if (shown instanceof Bundle bundle) {
      clear(bundle, request);
    } else if (request.getRestOperationType() == RestOperationTypeEnum.CREATE
        && answer.getResponseCode() == Constants.STATUS_HTTP_200_OK
        && shown instanceof Resource found
        && !unseen(List.of(found), request).isEmpty()) {
      answer.setResponseResource(isThere());
    }
  }

  private void clear(Bundle bundle, RequestDetails request) {
    var alongside = bundle.getEntry().stream().filter(AnswerGate::comesAlong).toList();
    var hidden =
        unseen(alongside.stream().map(BundleEntryComponent::getResource).toList(), request);
    alongside.stream()
        .filter(entry -> hidden.contains(key(entry.getResource())))
        .forEach(entry -> hide(entry, bundle));
    bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Bundle.class::isInstance)
        .forEach(inner -> clear((Bundle) inner, request));
  }

  private static void hide(BundleEntryComponent entry, Bundle bundle) {
    if (entry.hasResponse()) {
      entry.setResource(null);
    } else {
      bundle.getEntry().remove(entry);
    }
  }

  private static boolean comesAlong(BundleEntryComponent entry) {
    return entry.hasResource()
        && (entry.hasResponse() || entry.getSearch().getMode() == SearchEntryMode.INCLUDE);
  }

  /** A person whom the exchange knew is answered with the bare reference, for everybody to use. */
  private List<String> unseen(List<Resource> records, RequestDetails request) {
    var asked =
        records.stream()
            .filter(it -> Subject.concerns(it.fhirType()) && it.hasIdElement())
            .filter(it -> !(it instanceof Patient person) || person.hasName())
            .map(AnswerGate::key)
            .toList();
    var seen = sight.of(asked, RequestCaller.of(request));
    Parts.note(seen, request);
    return asked.stream().filter(key -> !seen.shows(key)).toList();
  }

  private static String key(Resource record) {
    return Records.key(Records.to(record));
  }

  private static OperationOutcome isThere() {
    var outcome = new OperationOutcome();
    var issue = outcome.addIssue().setSeverity(IssueSeverity.INFORMATION);
    issue.setCode(IssueType.INFORMATIONAL);
    issue.getDetails().setText("符合条件的记录已存在，未新建。");
    issue.setDiagnostics("A record that meets the condition is there already; none was made.");
    return outcome;
  }
}
