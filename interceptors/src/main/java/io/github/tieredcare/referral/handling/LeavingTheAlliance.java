package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.TcExtension;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** A step by which a centre assigns a patient to an institution outside the sender's alliances. */
record LeavingTheAlliance(Handling handling) {

  /** The city's centre, unless it assigns the patient itself or was told before. */
  Optional<Reference> informed() {
    var change = handling.change();
    if (!handling.assigns() || change.after().hasExtension(TcExtension.INFORMED_CENTRE)) {
      return Optional.empty();
    }
    var directory = new Directory(handling.records());
    var sender = directory.institutionOf(change.after().getRequester());
    var receiver = directory.institutionOf(change.after().getOwner());
    var alliances = new Alliances(handling.records(), change.at());
    return sender
        .filter(from -> receiver.filter(to -> !alliances.share(from, to)).isPresent())
        .flatMap(from -> Route.cityCentre(from, handling.records()))
        .filter(centre -> !handling.isWithTheCaller(centre));
  }

  /** The line that tells a centre. */
  static Communication alarm(Task task, Reference centre, Instant at) {
    return Alarms.raise(
            Alarm.OUTSIDE_ALLIANCE,
            task,
            List.of(centre),
            "转诊目标在本医联体之外，供知悉；不得以此为由阻止。 / The referral leaves its alliance: for"
                + " your information; that is no reason to stop it.",
            at)
        .get(0);
  }
}
