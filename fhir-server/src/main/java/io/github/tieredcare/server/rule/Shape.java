package io.github.tieredcare.server.rule;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/** Whether a record is what the guide says its kind is. */
interface Shape {

  /** The faults of a record, each with its element; none when it may be stored. */
  List<OperationOutcomeIssueComponent> faults(Resource record, BundleEntries entries);
}
