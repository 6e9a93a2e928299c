package io.github.tieredcare.policy;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;

/** What was decided under a version of a policy can be read there for good. */
public final class PolicyInForceKeepsItsTerms implements PolicyRule {

  private static final Set<PublicationStatus> ENACTED =
      Set.of(PublicationStatus.ACTIVE, PublicationStatus.RETIRED);

  @Override
  public Text text() {
    return new Text(
        "已启用的政策不可更改条款、适用范围、版本和生效日期，停用时须注明截止日期。",
        "A policy that was active keeps its terms, reach, version and start; retired, it has an"
            + " end.",
        "请另建新版本的 Library；原版本仅可填写 effectivePeriod.end 并改为 retired。",
        "Write another Library with the new version; of this one, set effectivePeriod.end and the"
            + " status retired.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Library> change, Records records) {
    if (!change.amends()
        || !ENACTED.contains(change.before().getStatus())
        || !PolicyTermsAreReadable.isReadable(change.before(), change.policy())) {
      return Optional.empty();
    }
    return turned(change).flatMap(element -> refusal(element));
  }

  private static Optional<String> turned(Change<Library> change) {
    if (!ENACTED.contains(change.after().getStatus())) {
      return Optional.of("Library.status");
    }
    if (!change.keeps(Library::getUrlElement)) {
      return Optional.of("Library.url");
    }
    if (!change.keeps(Library::getVersionElement)) {
      return Optional.of("Library.version");
    }
    if (!change.keeps(library -> library.getEffectivePeriod().getStartElement())
        || change.after().getStatus() == PublicationStatus.RETIRED
            && !change.after().getEffectivePeriod().hasEnd()) {
      return Optional.of("Library.effectivePeriod");
    }
    if (!change.keeps(library -> library.getExtensionByUrl(TcExtension.ALLIANCE_SCOPE))) {
      return Optional.of("Library.extension");
    }
    if (!change.keepsAll(Library::getJurisdiction)) {
      return Optional.of("Library.jurisdiction");
    }
    return change.keeps(Policy::terms) ? Optional.empty() : Optional.of("Library.contained");
  }
}
