package io.github.tieredcare.server.event;

import io.github.tieredcare.event.Events;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Writes the events that a change is, in its own transaction: both are stored or neither. */
@Component
class EventKeeper implements Follower {

  private final EventTable events;
  private final Bell bell;

  EventKeeper(EventTable events, Bell bell) {
    this.events = events;
    this.bell = bell;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    Events.of(change, records)
        .ifPresent(
            event -> {
              events.add(event, change.record().getIdElement().getVersionIdPartAsLong());
              bell.ringOnceCommitted();
            });
  }
}
