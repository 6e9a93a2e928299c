package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Provenance;

/** No institution can speak for another one's doctor. */
final class DoctorVouchesAtTheirOwnInstitution implements Rule<Provenance> {

  private static final Text TEXT =
      new Text(
          "医师确认（Provenance）只能由该医师所在机构提交。",
          "A Provenance is sent only by the institution of the doctor who vouches.",
          "请以医师所在机构的身份提交，agent.who 为本机构医师。",
          "Send it as the institution of the doctor; agent.who is a doctor of your own.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  public Class<Provenance> watches() {
    return Provenance.class;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Provenance> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var directory = new Directory(records);
    var caller = change.caller().institution();
    return change.after().getAgent().stream()
            .allMatch(agent -> directory.belongs(agent.getWho(), caller))
        ? Optional.empty()
        : refusal("Provenance.agent.who");
  }
}
