package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** The city platform is given a share of each day's slots. */
final class PlatformHasItsShareOfEachDay implements SharedOut {

  @Override
  public Text text() {
    return new Text(
        "向市级平台开放的号源占比低于 {0}%：{1}。",
        "The city platform has less than {0}% of the slots of: {1}.",
        "请在所列日期增加平台优先号或平台预留号。",
        "Make more of the slots of these days platform-priority or platform-locked.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    var terms = change.policy().slotTerms();
    return lacking(
        publication, day -> new Share(day.platforms(terms), day.slots()), terms.platformShare());
  }
}
