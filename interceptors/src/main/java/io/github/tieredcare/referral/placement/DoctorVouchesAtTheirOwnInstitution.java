package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Provenance;

/** No institution can speak for another one's doctor. */
final class DoctorVouchesAtTheirOwnInstitution implements OwnRecordRule<Provenance> {

  @Override
  public Text text() {
    return new Text(
        "医师确认（Provenance）只能由该医师所在机构提交。",
        "A Provenance is sent only by the institution of the doctor who vouches.",
        "请以医师所在机构的身份提交，agent.who 为本机构医师，onBehalfOf 为本机构。",
        "Send it as the institution of the doctor; agent.who is a doctor of your own, onBehalfOf your institution.");
  }

  @Override
  public Class<Provenance> watches() {
    return Provenance.class;
  }

  @Override
  public Stream<Owner> owners(Provenance provenance) {
    return provenance.getAgent().stream()
        .flatMap(
            agent ->
                Stream.of(
                    new Owner("Provenance.agent.who", agent.getWho()),
                    new Owner("Provenance.agent.onBehalfOf", agent.getOnBehalfOf())));
  }
}
