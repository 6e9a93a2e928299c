package io.github.tieredcare.server.slot;

import io.github.tieredcare.server.rule.KeptBeside;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.stereotype.Component;

/** Slots as rules read them: with what has become of each by now as its status, whoever asks. */
@Component
class SlotRecords implements KeptBeside<Slot> {

  private static final int MOST_OF_A_SESSION = 1_000;

  private final SlotTable table;
  private final Clock clock;

  SlotRecords(SlotTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public Class<Slot> kind() {
    return Slot.class;
  }

  @Override
  public Optional<Slot> read(String id) {
    return SlotTable.uuid(id).flatMap(it -> table.find(it, clock.instant())).map(KeptSlot::onFile);
  }

  @Override
  public List<Slot> pointing(String parameter, String id) {
    if (!parameter.equals("schedule")) {
      throw new IllegalArgumentException("No link of slots: " + parameter);
    }
    return SlotTable.uuid(id).stream().flatMap(this::ofSession).toList();
  }

  private Stream<Slot> ofSession(UUID schedule) {
    return table
        .find(
            new Conditions().add("slot.schedule = ?", schedule), MOST_OF_A_SESSION, clock.instant())
        .stream()
        .map(KeptSlot::onFile);
  }
}
