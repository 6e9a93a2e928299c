package io.github.tieredcare.person;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Patient;

/** No institution takes a shared record out of use, ties it to another, or makes it its own. */
final class AuthorityDecidesWhichRecordStands implements SharedPatientRule {
  @Override
  public Text text() {
    return new Text(
        "患者档案由各机构共用，其启用状态、合并关系和管理机构只能由卫生健康行政部门决定。",
        "A patient's record is shared: whether it is in use, what it is merged with and who manages"
            + " it is decided by the health authority alone.",
        "请保持 active、link、managingOrganization 不变；需要合并或停用的，请向卫生健康行政部门申请。",
        "Leave active, link and managingOrganization as they are; ask the health authority to merge"
            + " or end a record.");
  }

  @Override
  public Optional<Refusal> judge(Patient before, Patient after, Caller caller) {
    if (inUse(before) != inUse(after)) {
      return refusal("Patient.active");
    }
    if (!Base.compareDeep(before.getLink(), after.getLink(), true)) {
      return refusal("Patient.link");
    }
    return Base.compareDeep(
            List.of(before.getManagingOrganization()),
            List.of(after.getManagingOrganization()),
            true)
        ? Optional.empty()
        : refusal("Patient.managingOrganization");
  }

  /** A record that does not say is in use. */
  private static boolean inUse(Patient patient) {
    return !patient.hasActive() || patient.getActive();
  }
}
