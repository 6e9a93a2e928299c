package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Most of what the city platform is given is with experts, specialists and clinics for one disease.
 */
final class PlatformHasMostlySpecialists implements SharedOut {

  @Override
  public Text text() {
    return new Text(
        "平台号源中专家、专科与专病门诊占比低于 {0}%：{1}。",
        "Of the platform's slots, less than {0}% are with experts, specialists or clinics for one disease on: {1}.",
        "请在所列日期增加专家、专科或专病门诊的平台号源。",
        "Give the platform more slots of expert, specialist or disease clinics on these days.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    var terms = change.policy().slotTerms();
    return lacking(
        publication,
        day -> new Share(day.specialised(terms), day.platforms(terms)),
        terms.specialisedShare());
  }
}
