package io.github.tieredcare.server.cases;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.rule.Unjudged;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** Where only one may be, eight who write at the same moment leave one. */
class WritersAtOnceTest {

  private static final int WRITERS = 8;

  private final Theatre theatre = Theatre.open();

  @Test
  void oneOpensAReferralToTheDepartment() {
    eightTry(
        "one-open-referral-per-department",
        "referral-names-a-target-or-a-need/accepted-a-department",
        Way.POST_IN_A_BUNDLE,
        (number, record) ->
            ((ServiceRequest) record).getIdentifierFirstRep().setValue("ZZ-" + number));
  }

  @Test
  void oneSignsTheResident() {
    eightTry(
        "resident-has-one-signing",
        "resident-has-one-signing/accepted-after-the-other-was-ended",
        Way.POST,
        (number, record) -> {});
  }

  @Test
  void oneGroupGetsTheMember() {
    eightTry(
        "member-belongs-to-one-tight-group",
        "member-belongs-to-one-tight-group/accepted-after-the-other-has-ended",
        Way.POST,
        (number, record) -> ((OrganizationAffiliation) record).setNetwork(List.of(group(number))));
  }

  /** A group that may take the member, besides the seven others. */
  private Reference group(int number) {
    var group = (Organization) theatre.stage().ofWorld("Organization/county-community").copy();
    group.setName(group.getName() + number);
    group.setId("group-" + number + "-" + UUID.randomUUID().toString().substring(0, 8));
    new Unjudged().store(List.of(group));
    return new Reference(Papers.address(group));
  }

  private void eightTry(
      String rule, String path, Way way, BiConsumer<Integer, Resource> difference) {
    theatre.play(
        theatre.corpus().attempt(path, way),
        attempt ->
            oneWins(
                rule,
                IntStream.range(0, WRITERS)
                    .mapToObj(number -> different(attempt, number, difference))
                    .toList()));
  }

  private static Attempt different(
      Attempt attempt, int number, BiConsumer<Integer, Resource> difference) {
    var after = attempt.after().copy();
    difference.accept(number, after);
    return new Attempt(
        attempt.file(), attempt.way(), attempt.stored(), null, after, attempt.beside());
  }

  private void oneWins(String rule, List<Attempt> attempts) {
    var answers = atOnce(attempts);
    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() >= 300)
        .allSatisfy(
            answer ->
                assertThat(answer.issues(IssueSeverity.ERROR))
                    .as(answer.http().body())
                    .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
                    .containsExactly(rule));
  }

  private List<Answer> atOnce(List<Attempt> attempts) {
    var writers = Executors.newFixedThreadPool(attempts.size());
    try {
      var answers =
          attempts.stream()
              .map(it -> supplyAsync(() -> theatre.callers().usual(it), writers))
              .toList();
      return answers.stream().map(CompletableFuture::join).toList();
    } finally {
      writers.shutdown();
    }
  }
}
