package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Organization;

/** In a county community the lead hospital alone arranges care outside the city. */
final class OnlyTheLeadSendsOutside implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "县域医共体成员单位的外转须由县级牵头医院统一办理。",
        "In a county community only the lead hospital may send a patient out of the city.",
        "请先上转至牵头医院，由其办理外转。",
        "Refer the patient to the lead hospital first; it arranges the rest.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    return placement.change().policy().onlyLeadSendsOutside()
            && placement.leavesTheCity()
            && placement.sender().filter(sender -> merelyBelongs(sender, placement)).isPresent()
        ? refusal("ServiceRequest.requester")
        : Optional.empty();
  }

  private static boolean merelyBelongs(Organization sender, Placement placement) {
    var alliances = new Alliances(placement.records(), placement.change().at());
    return alliances.belongsToCounty(sender) && !alliances.leadsCounty(sender);
  }
}
