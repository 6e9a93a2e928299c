package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import io.github.tieredcare.server.slot.term.PublishedNames;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.withdrawal.Substitution;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;

/**
 * Closes the slots of a session that is stopped, and finds those of one that another doctor holds
 * by that doctor. Whoever is about to book one of them is waited for, so that the consequences see
 * the booking.
 */
@Component
class WithdrawnSessions implements Follower {

  private final SlotTable slots;
  private final SessionTable sessions;
  private final PublishedNames names;

  WithdrawnSessions(SlotTable slots, SessionTable sessions, PublishedNames names) {
    this.slots = slots;
    this.sessions = sessions;
    this.names = names;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (!change.amends()
        || !(change.before() instanceof Schedule before)
        || !(change.after() instanceof Schedule after)) {
      return;
    }
    var id = UUID.fromString(after.getIdElement().getIdPart());
    var session = new Change<>(before, after, change.caller(), change.at(), change.policy());
    if (session.turns(it -> !new Session(it).isHeld())) {
      slots.withdraw(id, change.at());
    } else if (Substitution.happens(session)) {
      var substitute = SlotTable.doctor(new Session(after));
      sessions.replaceDoctor(id, substitute);
      slots.replaceDoctor(id, substitute, change.at());
      names.note(change.caller().institution(), List.of(new Session(after)));
    }
  }
}
