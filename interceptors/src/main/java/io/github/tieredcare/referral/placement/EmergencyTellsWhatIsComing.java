package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;

/** The emergency room prepares for what it was told of; nothing of it may hold up the patient. */
final class EmergencyTellsWhatIsComing implements OpenReferralRule {

  private static final String CATEGORIES =
      "http://terminology.hl7.org/CodeSystem/observation-category";

  @Override
  public Text text() {
    return new Text(
        "急诊转诊请补充：{0}。",
        "An emergency referral should tell what is coming; missing: {1}.",
        "请尽快更新转诊单：在 supportingInfo 中引用生命体征（Observation），在扩展 tc-emergency 中填写出发时间与联系人。",
        "Update the referral soon: vital signs (Observation) in supportingInfo, departure time and contact in tc-emergency.");
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    if (!placement.referral().emergency()) {
      return Optional.empty();
    }
    var missing = missing(placement);
    return missing.isEmpty()
        ? Optional.empty()
        : refusal(
            "ServiceRequest.extension('" + TcExtension.EMERGENCY + "')",
            missing.stream().map(it -> it.chinese).collect(Collectors.joining("、")),
            missing.stream().map(it -> it.english).collect(Collectors.joining(", ")));
  }

  private static List<Item> missing(Placement placement) {
    return Arrays.stream(Item.values()).filter(item -> !item.told(placement)).toList();
  }

  private enum Item {
    VITAL_SIGNS("生命体征", "vital signs"),
    DEPARTED_AT("出发时间", "departure time"),
    CONTACT("联系人", "contact");

    private final String chinese;
    private final String english;

    Item(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    private boolean told(Placement placement) {
      return switch (this) {
        case VITAL_SIGNS -> vitalSigns(placement);
        case DEPARTED_AT -> tells(placement, TcExtension.DEPARTED_AT);
        case CONTACT -> tells(placement, TcExtension.CONTACT);
      };
    }

    private static boolean vitalSigns(Placement placement) {
      return placement
          .referral()
          .papers(Observation.class, placement.records())
          .flatMap(observation -> observation.getCategory().stream())
          .anyMatch(category -> category.hasCoding(CATEGORIES, "vital-signs"));
    }

    private static boolean tells(Placement placement, String part) {
      return placement
          .referral()
          .extension(TcExtension.EMERGENCY)
          .map(emergency -> emergency.getExtensionByUrl(part))
          .filter(Extension::hasValue)
          .isPresent();
    }
  }
}
