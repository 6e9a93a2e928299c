package io.github.tieredcare.authorship;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Communication;

/** The exchange alone raises alarms; an institution that an alarm reaches sets its status. */
public final class AlarmIsClosedByWhomItReaches implements AccessRule<Communication> {

  @Override
  public Class<Communication> watches() {
    return Communication.class;
  }

  @Override
  public Text text() {
    return new Text(
        "工作提醒由平台发出，只有收到它的机构可以更新其状态。",
        "Alarms are raised by the exchange; only an institution that one reaches may set its"
            + " status.",
        "请由收到提醒的机构仅修改 Communication.status。",
        "Let an institution among the recipients change Communication.status and nothing else.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Communication> change, Records records) {
    if (change.caller().isExchange() || change.deletes()) {
      return Optional.empty();
    }
    if (change.creates()) {
      return refusal("Communication");
    }
    if (!reaches(change, records)) {
      return refusal("Communication.recipient");
    }
    return change.keepsAllBut("status") ? Optional.empty() : refusal("Communication.status");
  }

  private static boolean reaches(Change<Communication> change, Records records) {
    var directory = new Directory(records);
    return change.before().getRecipient().stream()
        .anyMatch(recipient -> directory.belongs(recipient, change.caller().institution()));
  }
}
