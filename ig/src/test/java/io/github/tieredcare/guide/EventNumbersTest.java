package io.github.tieredcare.guide;

import static io.github.tieredcare.guide.event.EventNumber.LARGEST_COUNT;
import static io.github.tieredcare.guide.event.EventNumber.LONGEST_HEARTBEAT;
import static io.github.tieredcare.guide.event.EventNumber.LONGEST_KEY;
import static io.github.tieredcare.guide.event.EventNumber.LONGEST_TIMEOUT;
import static io.github.tieredcare.guide.event.EventNumber.SHORTEST_HEARTBEAT;
import static io.github.tieredcare.guide.event.EventNumber.SHORTEST_KEY;
import static io.github.tieredcare.guide.event.EventNumber.SHORTEST_TIMEOUT;
import static io.github.tieredcare.guide.event.EventNumber.SMALLEST_COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.guide.event.EventNumber;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.subscription.SubscriptionRules;
import java.time.Instant;
import java.util.Base64;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.Test;

/** The numbers on the page on events are those that rules and profile go by. */
class EventNumbersTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @Test
  void theBoundsOfAChannelAreTheRules() {
    bounds(Backport.MAX_COUNT, SMALLEST_COUNT, LARGEST_COUNT);
    bounds(Backport.TIMEOUT, SHORTEST_TIMEOUT, LONGEST_TIMEOUT);
    bounds(Backport.HEARTBEAT, SHORTEST_HEARTBEAT, LONGEST_HEARTBEAT);
  }

  @Test
  void theLengthOfAKeyIsTheProfiles() {
    var profile =
        new FhirPackage(FHIR)
            .conformance(StructureDefinition.class).stream()
                .filter(it -> it.getIdPart().equals("tc-signing-secret"))
                .findFirst()
                .orElseThrow();
    var form =
        profile.getDifferential().getElement().stream()
            .flatMap(it -> it.getConstraint().stream())
            .filter(it -> it.getKey().equals("signing-secret-format"))
            .map(it -> it.getExpression().replaceAll("^matches\\('|'\\)$", ""))
            .findFirst()
            .orElseThrow();

    assertThat(secret(SHORTEST_KEY.number())).matches(form);
    assertThat(secret(SHORTEST_KEY.number() - 1)).doesNotMatch(form);
    assertThat(secret(LONGEST_KEY.number())).matches(form);
    assertThat(secret(LONGEST_KEY.number() + 1)).doesNotMatch(form);
  }

  /** What stays is of names (R4, HTTP statuses), of addresses, or where numbering begins. */
  @Test
  void noOtherNumberIsWrittenByHand() {
    var words =
        Narrative.read("pagecontent/events.xml")
            .replaceAll("(?s)<code>.*?</code>", "")
            .replaceAll("</?h\\d", "")
            .replaceAll("\\{% include [a-z-]+\\.xhtml %}", "")
            .replaceAll("zh-CN|tabindex=\"0\"|2xx|429|R[45]|SHA256|Base64", "")
            .replaceAll("从 1 起|numbered from 1,", "");
    assertThat(words.lines().filter(line -> line.matches(".*\\d.*"))).isEmpty();
  }

  private static String secret(long bytes) {
    return "whsec_" + Base64.getEncoder().encodeToString(new byte[(int) bytes]);
  }

  private static void bounds(String extension, EventNumber least, EventNumber most) {
    assertThat(refused(extension, least.number() - 1)).as("below %s", least).isTrue();
    assertThat(refused(extension, least.number())).as("%s", least).isFalse();
    assertThat(refused(extension, most.number())).as("%s", most).isFalse();
    assertThat(refused(extension, most.number() + 1)).as("above %s", most).isTrue();
  }

  @SuppressWarnings("unchecked")
  private static boolean refused(String extension, long number) {
    var asked = new Subscription();
    asked.getChannel().addExtension(extension, new IntegerType(number));
    var policy = StandardPolicy.alone(FHIR).standard();
    var change = new Change<>(null, asked, Caller.exchange(), Instant.EPOCH, policy);
    return SubscriptionRules.all().stream()
        .filter(rule -> rule.name().equals("channel-is-within-bounds"))
        .map(rule -> (Rule<Subscription>) rule)
        .anyMatch(rule -> rule.refuse(change, new RecordsInMemory()).isPresent());
  }
}
