package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * No record points at nothing: HAPI checks only the references it indexes, this checks the others.
 */
@Component
@Interceptor
class ReferencesResolve implements StorageInterceptor {

  private final FhirContext fhir;
  private final ExistingRecords records;

  ReferencesResolve(FhirContext fhir, ExistingRecords records) {
    this.fhir = fhir;
    this.records = records;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, TransactionDetails transaction) {
    refuseDangling(resource, transaction);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, TransactionDetails transaction) {
    refuseDangling(after, transaction);
  }

  private void refuseDangling(IBaseResource resource, TransactionDetails transaction) {
    List<ResourceReferenceInfo> unchecked =
        fhir.newTerser().getAllResourceReferences(resource).stream()
            .filter(reference -> target(reference).getValue() != null)
            .filter(reference -> !target(reference).isLocal())
            .filter(reference -> transaction.getResolvedResourceId(target(reference)) == null)
            .toList();
    if (unchecked.isEmpty()) {
      return;
    }
    Set<String> found = records.among(unchecked.stream().map(ReferencesResolve::key).toList());
    List<Issue> dangling =
        unchecked.stream()
            .filter(reference -> !found.contains(key(reference)))
            .map(ReferencesResolve::issue)
            .toList();
    if (!dangling.isEmpty()) {
      throw new InvalidRequestException("Dangling reference", Issue.outcome(dangling));
    }
  }

  private static IIdType target(ResourceReferenceInfo reference) {
    return reference.getResourceReference().getReferenceElement();
  }

  /** Type and id, or all of it where it points outside the exchange. */
  private static String key(ResourceReferenceInfo reference) {
    return target(reference).toVersionless().getValue();
  }

  private static Issue issue(ResourceReferenceInfo reference) {
    return new Issue(
        IssueType.NOTFOUND,
        reference.getName(),
        "引用的 " + key(reference) + " 在平台上不存在，请先写入或放在同一事务中",
        key(reference) + " does not exist here; write it first or in the same transaction");
  }
}
