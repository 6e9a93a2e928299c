package io.github.tieredcare.signing;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.Reference;

/** In a signing the primary, district and city institutions are of these levels. */
final class SigningPartsStandAtTheirLevel implements SigningRule {
  @Override
  public Text text() {
    return new Text(
        "签约组合中的机构级别不符：{0}。",
        "An institution of the signing is not of its part's level: {0}.",
        "请选择相应级别的机构。",
        "Choose an institution of that level.");
  }

  @Override
  public Optional<Refusal> judge(Signing signing, Change<EpisodeOfCare> change, Records records) {
    return Arrays.stream(SigningPart.values())
        .filter(
            part -> signing.part(part).filter(it -> !stands(it, part, change, records)).isPresent())
        .findFirst()
        .flatMap(part -> refusal(element(part), part.title()));
  }

  private static boolean stands(
      Reference at, SigningPart part, Change<EpisodeOfCare> change, Records records) {
    var directory = new Directory(records);
    return directory
        .institutionOf(at)
        .flatMap(institution -> directory.tierOf(institution, change.policy()))
        .filter(part::suits)
        .isPresent();
  }

  private static String element(SigningPart part) {
    return "EpisodeOfCare.extension('%s').extension('%s')"
        .formatted(TcExtension.COMBINATION, part.url());
  }
}
