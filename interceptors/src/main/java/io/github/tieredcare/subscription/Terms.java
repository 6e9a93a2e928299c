package io.github.tieredcare.subscription;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.event.Traits;
import io.github.tieredcare.profile.Backport;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Type;

/** A Subscription, read as what its subscriber asks for. */
public record Terms(Subscription subscription) {

  private static final int MOST_EVENTS = 20;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** The topic that the criteria name, if the exchange has it. */
  public Optional<Topic> topic() {
    return Topic.at(subscription.getCriteria());
  }

  /**
   * The kind of record whose every change is asked for, by plain criteria of R4 such as {@code
   * Task?status=requested}.
   */
  public Optional<String> kind() {
    return Optional.ofNullable(subscription.getCriteria())
        .map(criteria -> criteria.split("[?]", 2)[0])
        .filter(Traits.kinds()::contains);
  }

  /** Whether it is a subscription of R4 without a topic. */
  public boolean isPlain() {
    return kind().isPresent();
  }

  /** What events are told of: the code of a topic, or a kind of record. */
  public Optional<String> subject() {
    return topic().map(Topic::code).or(this::kind);
  }

  /** The kind of record that its events are about. */
  public Optional<String> focus() {
    return topic().map(topic -> topic.focus().getSimpleName()).or(this::kind);
  }

  /** All of which an event must meet, each as {@code parameter=value,or-other}. */
  public List<String> filters() {
    return written()
        .flatMap(text -> Stream.of(text.split("&")))
        .filter(text -> !text.isEmpty())
        .sorted()
        .toList();
  }

  /** The kinds of record that filters name before their question mark. */
  List<String> filteredKinds() {
    return texts(subscription.getCriteriaElement(), Backport.FILTER)
        .filter(text -> text.contains("?"))
        .map(text -> text.substring(0, text.indexOf('?')))
        .toList();
  }

  /** Filters that are no text, and so ask for nothing that is known. */
  Stream<Extension> unreadFilters() {
    return subscription.getCriteriaElement().getExtensionsByUrl(Backport.FILTER).stream()
        .filter(filter -> !(filter.getValue() instanceof StringType text && text.hasValue()));
  }

  private Stream<String> written() {
    if (isPlain()) {
      return Stream.of(subscription.getCriteria().replaceFirst("^[A-Za-z]+[?]?", ""));
    }
    return texts(subscription.getCriteriaElement(), Backport.FILTER)
        .map(text -> text.substring(text.indexOf('?') + 1));
  }

  /** Where notifications are sent; empty for who reads them with {@code $events}. */
  public String endpoint() {
    return Optional.ofNullable(subscription.getChannel().getEndpoint()).orElse("");
  }

  /**
   * How much a notification holds; only ids unless more or less is asked for. Plain criteria ask
   * for the record by naming a payload, and for nothing otherwise.
   */
  public Content content() {
    if (isPlain()) {
      return subscription.getChannel().hasPayload() ? Content.FULL_RESOURCE : Content.EMPTY;
    }
    return texts(subscription.getChannel().getPayloadElement(), Backport.CONTENT)
        .findFirst()
        .flatMap(Content::of)
        .orElse(Content.ID_ONLY);
  }

  /** Most events of one notification. */
  public int mostEvents() {
    return isPlain() ? 1 : number(Backport.MAX_COUNT).map(Long::intValue).orElse(MOST_EVENTS);
  }

  /** How long one notification may take. */
  public Duration timeout() {
    return number(Backport.TIMEOUT).map(Duration::ofSeconds).orElse(TIMEOUT);
  }

  /** After how long a quiet subscription is sent a heartbeat. */
  public Optional<Duration> heartbeat() {
    return number(Backport.HEARTBEAT).map(Duration::ofSeconds);
  }

  /** The whole number of an extension of the channel, if it holds one. */
  Optional<Long> number(String url) {
    return values(subscription.getChannel(), url)
        .filter(IntegerType.class::isInstance)
        .map(IntegerType.class::cast)
        .filter(IntegerType::hasValue)
        .map(value -> value.getValue().longValue())
        .findFirst();
  }

  private static Stream<String> texts(Element element, String url) {
    return values(element, url)
        .filter(value -> value instanceof PrimitiveType<?> one && one.hasValue())
        .map(value -> value.primitiveValue());
  }

  private static Stream<Type> values(Element element, String url) {
    return element.getExtension().stream()
        .filter(extension -> url.equals(extension.getUrl()))
        .map(Extension::getValue)
        .filter(Objects::nonNull);
  }
}
