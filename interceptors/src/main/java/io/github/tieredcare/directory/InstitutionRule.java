package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;

/** A rule on the numbers by which an institution is registered. */
interface InstitutionRule extends Rule<Organization> {

  /** The number at fault in what would be stored, by its place. */
  Optional<Refusal> judge(Change<Organization> change, List<Identifier> numbers);

  @Override
  default Class<Organization> watches() {
    return Organization.class;
  }

  @Override
  default Optional<Refusal> refuse(Change<Organization> change, Records records) {
    return change.deletes() ? Optional.empty() : judge(change, change.after().getIdentifier());
  }

  /** Refuses at the first number of a system of which something is true. */
  default Optional<Refusal> refusalAt(
      List<Identifier> numbers, String system, Predicate<String> fault) {
    return IntStream.range(0, numbers.size())
        .filter(at -> system.equals(numbers.get(at).getSystem()))
        .filter(at -> numbers.get(at).hasValue() && fault.test(numbers.get(at).getValue()))
        .mapToObj(at -> refusal("Organization.identifier[" + at + "].value"))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
