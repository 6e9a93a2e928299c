package io.github.tieredcare.mandate;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Contract;

/** Who may read what belongs to patients and hospitals is for the authority to say, in its name. */
final class MandateIsGivenByTheAuthority implements MandateRule, AccessRule<Contract> {

  @Override
  public Text text() {
    return new Text(
        "查阅授权只能由卫生健康行政部门以本部门名义授予和撤销。",
        "A mandate is given and revoked by the health authority alone, in its own name.",
        "请向卫生健康行政部门申请；主管部门提交时 Contract.authority 须为本部门。",
        "Ask the health authority; it names itself as Contract.authority.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Contract> change, Records records) {
    var caller = change.caller();
    if (change.deletes() || caller.isExchange()) {
      return Optional.empty();
    }
    if (!Authority.acts(caller, records)) {
      return refusal("Contract");
    }
    var directory = new Directory(records);
    return change.after().getAuthority().stream()
            .allMatch(authority -> directory.belongs(authority, caller.institution()))
        ? Optional.empty()
        : refusal("Contract.authority");
  }
}
