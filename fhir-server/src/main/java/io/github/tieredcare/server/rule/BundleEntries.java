package io.github.tieredcare.server.rule;

import io.github.tieredcare.rule.Records;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
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
    return sent.isPresent() ? sent : patched(written);
  }

  /** A patch holds no record: its address tells which one it wrote, unless conditions might. */
  private OptionalInt patched(Resource written) {
    var named = patches(address -> address.equals(Records.to(written).getReference()));
    var byCondition = patches(address -> address.startsWith(written.fhirType() + "?"));
    return named.length == 0 && byCondition.length == 1
        ? OptionalInt.of(byCondition[0])
        : Arrays.stream(named).findFirst();
  }

  private int[] patches(Predicate<String> address) {
    return IntStream.range(0, request.getEntry().size())
        .filter(index -> request.getEntry().get(index).getRequest().getMethod() == HTTPVerb.PATCH)
        .filter(index -> address.test(request.getEntry().get(index).getRequest().getUrl()))
        .toArray();
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

  private static String withoutType(String element) {
    var dot = element.indexOf('.');
    return dot < 0 ? "" : element.substring(dot);
  }
}
