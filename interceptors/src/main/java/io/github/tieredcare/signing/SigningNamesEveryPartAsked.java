package io.github.tieredcare.signing;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.EpisodeOfCare;

/** A signing names the parts of the combination that the region's policy asks for. */
final class SigningNamesEveryPartAsked implements SigningRule {
  @Override
  public Text text() {
    return new Text(
        "签约组合缺少：{0}。",
        "The signing lacks a part that the region asks for: {0}.",
        "请在签约组合中补充该机构。",
        "Name the institution in the combination.");
  }

  @Override
  public Optional<Refusal> judge(Signing signing, Change<EpisodeOfCare> change, Records records) {
    var asked = change.policy().signingParts();
    return Arrays.stream(SigningPart.values())
        .filter(part -> asked.contains(part.url()) && signing.part(part).isEmpty())
        .findFirst()
        .flatMap(
            part ->
                refusal(
                    "EpisodeOfCare.extension('" + TcExtension.COMBINATION + "')", part.title()));
  }
}
