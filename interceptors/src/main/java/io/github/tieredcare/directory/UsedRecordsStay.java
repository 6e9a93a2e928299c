package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** Records are ended, cancelled or marked as entered in error; no client takes one away. */
final class UsedRecordsStay implements ClientRule {
  @Override
  public Text text() {
    return new Text(
        "记录不可删除。",
        "Records are not deleted.",
        "请以状态结束该记录：取消、停用（active=false）、填写截止日期，或标记为误录（entered-in-error）。",
        "End the record by its status: cancel it, set active to false, give its period an end, or mark it"
            + " as entered in error.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Resource> change, Records records) {
    return change.deletes() && !change.caller().isExchange()
        ? refusal(change.record().fhirType())
        : Optional.empty();
  }
}
