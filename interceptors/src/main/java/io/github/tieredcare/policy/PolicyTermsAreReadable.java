package io.github.tieredcare.policy;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Library;

/** A mistyped term is met by whoever writes the policy, not by everybody whom it governs. */
public final class PolicyTermsAreReadable implements PolicyRule {
  private static final List<Consumer<Policy>> READINGS =
      List.of(
          Policy::readTables,
          Policy::acknowledgeWithin,
          Policy::papersWithin,
          Policy::acceptedFor,
          Policy::centreReviews,
          Policy::onlyLeadSendsOutside,
          Policy::judgesWhatWasBegun,
          Policy::outsideAssessorTitles,
          Policy::signingParts,
          Policy::earlyCreditCodes,
          Policy::downCriteria,
          Policy::noShowAfter,
          Policy::readableAfterClosing,
          Policy::emergencyReviewedWithin,
          Policy::quickReminders,
          Policy::thenRemindEvery,
          Policy::workingDays,
          Policy::accessLimits,
          Policy::slotTerms,
          Policy::sensitiveCodes);

  @Override
  public Text text() {
    return new Text(
        "政策条款“{0}”无法读取。",
        "The policy's term \"{0}\" cannot be read.",
        "请更正该条款：严重程度为 off、warn 或 refuse，层级为 village、community、county、city 或 regional，"
            + "时限以 min、h 或 d 计且不超过五十年，其他条款的类型与标准政策相同。",
        "Mend the term: a severity is off, warn or refuse; a tier is village, community, county, city"
            + " or regional; a time is whole min, h or d, fifty years at most; any other term has the"
            + " type it has in the standard policy.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Library> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    return unreadable(change.after(), change.policy())
        .flatMap(term -> refusal("Library.contained", term.term()));
  }

  /** Whether every term of a policy can be read. */
  static boolean isReadable(Library library, Policy base) {
    return unreadable(library, base).isEmpty();
  }

  private static Optional<UnreadableTerm> unreadable(Library library, Policy base) {
    try {
      var policy = Policy.over(base, library);
      READINGS.forEach(reading -> reading.accept(policy));
      return Optional.empty();
    } catch (UnreadableTerm unreadable) {
      return Optional.of(unreadable);
    }
  }
}
