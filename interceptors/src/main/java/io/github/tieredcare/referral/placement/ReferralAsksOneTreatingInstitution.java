package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * Whoever is asked belongs to one institution in service that treats. Every other rule goes by that
 * institution, so this holds in an emergency too.
 */
final class ReferralAsksOneTreatingInstitution implements PlacementRule, FirmRule<ServiceRequest> {
  @Override
  public Text text() {
    return new Text(
        "转往机构、科室和医师须同属一家在用的医疗机构；卫生行政部门、医保机构、医联体和转诊中心不能收治患者。",
        "Institution, department and doctor asked belong to one treating institution in service; an"
            + " authority, insurer, alliance or referral centre takes no patients in.",
        "请在 ServiceRequest.performer 中只保留同一家医疗机构及其科室、医师；未定机构时只填写 performerType。",
        "Keep in ServiceRequest.performer one medical institution with its department and doctor;"
            + " where none is chosen yet give performerType alone.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var performers = placement.referral().request().getPerformer();
    boolean treated = performers.stream().allMatch(asked -> treats(asked, placement.records()));
    var institutions =
        performers.stream()
            .flatMap(asked -> new Directory(placement.records()).institutionOf(asked).stream())
            .map(institution -> Records.key(Records.to(institution)))
            .collect(Collectors.toSet());
    return treated && institutions.size() <= 1
        ? Optional.empty()
        : refusal("ServiceRequest.performer");
  }

  private static boolean treats(Reference asked, Records records) {
    return new Directory(records)
        .institutionOf(asked)
        .filter(Organization::getActive)
        .filter(Directory::treats)
        .isPresent();
  }
}
