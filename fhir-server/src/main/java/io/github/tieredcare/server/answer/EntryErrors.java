package io.github.tieredcare.server.answer;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The errors of single entries, which HAPI would put into its own words. */
@Primary
@Component
class EntryErrors extends TransactionProcessorVersionAdapterR4 {

  @Override
  public void populateEntryWithOperationOutcome(
      BaseServerResponseException failure, BundleEntryComponent entry) {
    var answer = ErrorAnswers.to(failure, entry.getRequest().hasIfMatch());
    entry.getResponse().setOutcome((Resource) answer.getOperationOutcome());
  }
}
