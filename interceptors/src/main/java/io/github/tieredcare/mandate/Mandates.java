package io.github.tieredcare.mandate;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What a Contract by which the authority lets a body read gives, for as long as it is in force. */
public final class Mandates {

  private static final String ALL = "";

  private Mandates() {}

  /** The mandates that a record gives; none that is not a Contract in force. */
  public static List<Mandate> of(Resource record) {
    return record instanceof Contract contract && contract.getStatus() == ContractStatus.EXECUTED
        ? bodies(contract).flatMap(body -> of(contract, body)).toList()
        : List.of();
  }

  /** For what it may be read, a code of v3-ActReason. */
  static Optional<String> purpose(Contract contract) {
    return Optional.ofNullable(contract.getExtensionByUrl(TcExtension.MANDATE_PURPOSE))
        .map(purpose -> ((Coding) purpose.getValue()).getCode());
  }

  /** The kinds of record, each with the elements that it opens. */
  static Stream<Extension> reads(Contract contract) {
    return contract.getExtensionsByUrl(TcExtension.MANDATE_READS).stream();
  }

  static String kind(Extension reads) {
    return values(reads, TcExtension.KIND).findFirst().orElse("");
  }

  static Set<String> elements(Extension reads) {
    return values(reads, TcExtension.ELEMENT).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<Mandate> of(Contract contract, String body) {
    var span = Span.of(contract.getApplies());
    return purpose(contract).stream()
        .flatMap(
            purpose ->
                reads(contract)
                    .flatMap(
                        reads ->
                            recordsOf(contract)
                                .map(
                                    of ->
                                        new Mandate(
                                            body,
                                            purpose,
                                            kind(reads),
                                            of,
                                            elements(reads),
                                            span))));
  }

  private static Stream<String> bodies(Contract contract) {
    return contract.getSubject().stream().map(body -> body.getReferenceElement().getIdPart());
  }

  private static Stream<String> recordsOf(Contract contract) {
    var named =
        contract.getExtensionsByUrl(TcExtension.MANDATE_RECORDS_OF).stream()
            .map(of -> ((Reference) of.getValue()).getReferenceElement().getIdPart())
            .toList();
    return named.isEmpty() ? Stream.of(ALL) : named.stream();
  }

  private static Stream<String> values(Extension complex, String part) {
    return complex.getExtensionsByUrl(part).stream().map(it -> it.getValue().primitiveValue());
  }
}
