package io.github.tieredcare.mandate;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;

/** What was read under a mandate can be held against its words for good. */
final class MandateInForceOnlyEnds implements MandateRule {

  private static final Set<ContractStatus> ENDED =
      Set.of(ContractStatus.REVOKED, ContractStatus.TERMINATED);

  @Override
  public Text text() {
    return new Text(
        "已生效的查阅授权不可更改内容，只能撤销或终止；已撤销的不可恢复。",
        "A mandate that was in force is not changed but only revoked or terminated, and does not"
            + " come back.",
        "请仅将 Contract.status 改为 revoked 或 terminated；需要变更范围的，另建新的授权。",
        "Set Contract.status to revoked or terminated and change nothing else; for another reach,"
            + " write a new mandate.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Contract> change, Records records) {
    if (!change.amends() || !wasInForce(change.before())) {
      return Optional.empty();
    }
    if (!change.keeps(Contract::getStatusElement) && !ends(change)) {
      return refusal("Contract.status");
    }
    return change.keepsAllBut("status") ? Optional.empty() : refusal("Contract");
  }

  private static boolean wasInForce(Contract contract) {
    return contract.getStatus() == ContractStatus.EXECUTED || ENDED.contains(contract.getStatus());
  }

  private static boolean ends(Change<Contract> change) {
    return change.before().getStatus() == ContractStatus.EXECUTED
        && ENDED.contains(change.after().getStatus());
  }
}
