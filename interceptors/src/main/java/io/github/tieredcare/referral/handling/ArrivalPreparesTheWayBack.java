package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * When a patient sent up arrives, the way back down is drafted: to the signed family doctor's
 * institution or, without a signing, to the primary institution of the residence. That institution
 * finds the offer on its worklist.
 */
public final class ArrivalPreparesTheWayBack implements HandlingConsequence {

  @Override
  public List<Resource> writes(Handling handling) {
    var change = handling.change();
    return new WayBack(handling)
        .draft().stream()
            .flatMap(
                draft ->
                    Stream.concat(
                        Stream.<Resource>of(draft),
                        offers(draft, change.after(), change.at()).stream()))
            .toList();
  }

  private static List<Communication> offers(ServiceRequest draft, Task task, Instant at) {
    var offers =
        Alarms.raise(
            Alarm.WAY_BACK_OFFERED,
            task,
            draft.getPerformer(),
            "患者已到上级医院，回本机构的下转草稿已备好，待诊治后由该院送出。 / The patient has arrived there;"
                + " the way back to you is drafted, and is placed there after treatment.",
            at);
    offers.forEach(offer -> offer.addAbout(Records.to(draft)));
    return offers;
  }
}
