package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.ServiceRequest;

/** A referral that is sent twice is one referral: its number stands for it at its sender's. */
final class ReferralNumberIsUsedOnce implements ReferralRule {

  private static final Mark<ServiceRequest> NUMBER =
      new Mark<>(
          ServiceRequest.class,
          "identifier",
          IdentifierSystem.REFERRAL_NUMBER,
          request ->
              numbers(request)
                  .map(it -> new Coding().setSystem(it.getSystem()).setCode(it.getValue())));

  @Override
  public Text text() {
    return new Text(
        "该转诊单号已用于另一转诊单{0}。",
        "This referral number already belongs to another referral{0}.",
        "若为重复提交，请直接使用已有的转诊单；若为新的转诊，请换用新的单号。",
        "If you sent it before, go on with the referral there is; for a new one, use a new number.");
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    var taken = newNumbers(change, records);
    if (taken.isEmpty()) {
      return Optional.empty();
    }
    var own = Records.to(change.after());
    return records.marked(NUMBER, values(change.after())).stream()
        .filter(other -> !Records.same(Records.to(other), own))
        .filter(other -> keys(other, records).stream().anyMatch(taken::contains))
        .findFirst()
        .flatMap(other -> refusal("ServiceRequest.identifier", named(other, change, records)));
  }

  @Override
  public Set<String> guards(Change<ServiceRequest> change, Records records) {
    return newNumbers(change, records).stream()
        .map(key -> "referral-number/" + key)
        .collect(Collectors.toSet());
  }

  /** The numbers that the change gives its referral, each with the institution that counts so. */
  private static Set<String> newNumbers(Change<ServiceRequest> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Set.of();
    }
    Set<String> had = change.creates() ? Set.of() : keys(change.before(), records);
    return keys(change.after(), records).stream()
        .filter(key -> !had.contains(key))
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(ServiceRequest request, Records records) {
    return numbers(request)
        .map(number -> assigner(number, request, records) + "|" + number.getValue())
        .collect(Collectors.toSet());
  }

  private static String assigner(Identifier number, ServiceRequest request, Records records) {
    return number.getAssigner().hasReference()
        ? Records.key(number.getAssigner())
        : new Directory(records)
            .institutionOf(request.getRequester())
            .map(sender -> Records.key(Records.to(sender)))
            .orElse("");
  }

  private static Set<String> values(ServiceRequest request) {
    return numbers(request).map(Identifier::getValue).collect(Collectors.toSet());
  }

  private static Stream<Identifier> numbers(ServiceRequest request) {
    return request.getIdentifier().stream()
        .filter(number -> IdentifierSystem.REFERRAL_NUMBER.equals(number.getSystem()))
        .filter(Identifier::hasValue);
  }

  /** Whoever has no part in the other referral does not learn which it is. */
  private static String named(
      ServiceRequest other, Change<ServiceRequest> change, Records records) {
    return new Involvement(new Referral(other), records).of(change.caller().institution())
        ? " " + Records.to(other).getReference()
        : "";
  }
}
