package io.github.tieredcare.server.record;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.server.repeat.Sending;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;

/** A hospital publishes a morning, and a centre looks for what can be booked in it. */
record SlotConversation(Sending sending, Conversation conversation) {

  private static final String HOSPITAL = "district-hospital";
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final String PERIOD = "&start=ge2026-12-01&start=lt2026-12-02&status=free";

  void take() {
    var clock = sending.door().exchange().clock();
    clock.set(CaseFile.USUAL_TIME);
    try {
      publishes("publish-too-few", 1);
      publishes("publish", 0);
      clock.set(DAY.minusDays(10).atTime(9, 0).atZone(Span.ZONE).toInstant());
      reads("free-slots", "Slot?institution=" + HOSPITAL + PERIOD);
      reads("slot-search-too-wide", "Slot?schedule.specialty=03.04&status=free");
    } finally {
      clock.reset();
    }
  }

  private void publishes(String name, int leftOut) {
    var morning = morning();
    morning.getEntry().subList(1, 1 + leftOut).clear();
    conversation.sends(name, HOSPITAL, "Schedule/$publish", morning, Map.of());
  }

  private static Bundle morning() {
    return new Timetable("https://district-hospital.example.org/sessions", DAY, 4)
        .of(List.of("dr-lin-district-hospital"), "03.04");
  }

  private void reads(String name, String path) {
    conversation.reads(name, Sending.SENDER, sending.door().token(Sending.SENDER), path);
  }
}
