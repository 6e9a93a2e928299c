package io.github.tieredcare.server.rule;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * The entries of a transaction: which of them wrote a record, and where its warnings go.
 *
 * @param request the bundle that was sent
 * @param response the bundle that will be answered, entry by entry in the same order
 */
record BundleEntries(Bundle request, Bundle response) {

  /** A request that is no bundle. */
  static final BundleEntries NONE = new BundleEntries(new Bundle(), new Bundle());

  /** The entry that wrote a record, unless the exchange wrote it. */
  OptionalInt indexOf(Resource written) {
    var entries = request.getEntry();
    var sent =
        IntStream.range(0, entries.size())
            .filter(index -> entries.get(index).getResource() == written)
            .findFirst();
    return sent.isPresent()
        ? sent
        : IntStream.range(0, entries.size())
            .filter(index -> addresses(entries.get(index).getRequest().getUrl(), written))
            .findFirst();
  }

  /** The path of an element of a record, within the bundle where there is one. */
  String locate(Resource written, String element) {
    var index = indexOf(written);
    return index.isEmpty()
        ? element
        : "Bundle.entry[" + index.getAsInt() + "].resource" + withoutType(element);
  }

  /** Puts warnings where the sender of the bundle looks for them. */
  void warn(Resource written, List<OperationOutcome.OperationOutcomeIssueComponent> issues) {
    indexOf(written)
        .ifPresent(
            index -> {
              var answer = response.getEntry().get(index).getResponse();
              if (!(answer.getOutcome() instanceof OperationOutcome)) {
                answer.setOutcome(new OperationOutcome());
              }
              issues.forEach(((OperationOutcome) answer.getOutcome())::addIssue);
            });
  }

  private static boolean addresses(String url, Resource written) {
    return url != null
        && url.startsWith(written.fhirType() + "/" + written.getIdElement().getIdPart());
  }

  private static String withoutType(String element) {
    var dot = element.indexOf('.');
    return dot < 0 ? "" : element.substring(dot);
  }
}
