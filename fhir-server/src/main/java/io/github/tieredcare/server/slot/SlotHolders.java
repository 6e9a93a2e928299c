package io.github.tieredcare.server.slot;

import io.github.tieredcare.rule.Link;
import io.github.tieredcare.server.rule.LinkTable;
import io.github.tieredcare.slot.booking.Booking;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Which appointment has a slot. */
@Component
class SlotHolders implements LinkTable {

  private final SlotTable table;

  SlotHolders(SlotTable table) {
    this.table = table;
  }

  @Override
  public boolean knows(Link<?> link) {
    return link == Booking.OF_SLOT;
  }

  @Override
  public List<String> pointing(Reference slot) {
    return SlotTable.uuid(slot.getReferenceElement().getIdPart()).stream()
        .flatMap(id -> table.holder(id).stream())
        .toList();
  }
}
