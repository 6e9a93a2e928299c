package io.github.tieredcare.subscription;

import io.github.tieredcare.event.Traits;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Subscription;

/** A filter that nothing is known about would silently let nothing, or everything, through. */
final class FilterAsksWhatItsTopicTells implements SubscriptionRule {

  @Override
  public Text text() {
    return new Text(
        "该主题不能按“{0}”筛选，可用：{1}。",
        "This topic cannot be filtered by {0}, only by: {1}.",
        "请按“{2}?参数=值”书写筛选条件，多个取值以逗号分隔，不用修饰符。",
        "Write a filter as {2}?parameter=value, with commas between values and without modifiers.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var terms = new Terms(change.after());
    return terms.focus().flatMap(kind -> unknown(terms, kind));
  }

  private Optional<Refusal> unknown(Terms terms, String kind) {
    var known = Traits.parameters(kind);
    var ofOtherKinds = terms.filteredKinds().stream().filter(it -> !it.equals(kind));
    var unread =
        terms.unreadFilters().map(filter -> filter.hasValue() ? filter.getValue().fhirType() : "-");
    var notKnown = terms.filters().stream().filter(it -> !asks(it, known));
    return Stream.of(unread, ofOtherKinds, notKnown)
        .flatMap(it -> it)
        .findFirst()
        .flatMap(it -> refusal("Subscription.criteria", it, String.join(", ", known), kind));
  }

  private static boolean asks(String filter, Set<String> known) {
    var equals = filter.indexOf('=');
    return equals > 0
        && known.contains(filter.substring(0, equals))
        && Stream.of(filter.substring(equals + 1).split(",", -1)).noneMatch(String::isBlank);
  }
}
