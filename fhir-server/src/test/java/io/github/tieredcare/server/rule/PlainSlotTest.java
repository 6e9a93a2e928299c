package io.github.tieredcare.server.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.slot.PlainSlot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is passed as plain, the validator passes: slots changed at every element, in many ways. */
class PlainSlotTest {

  private static final FhirContext FHIR = FhirContext.forR4();
  private static final Shape VALIDATOR = new ProfileShape(FHIR);

  /** Text that stands in a plain slot, and what is put in its place. */
  private static final List<String[]> CHANGES =
      Stream.of(
              "\"status\":\"free\" > \"status\":\"busy\"",
              "\"status\":\"free\" > \"language\":\"zh\",\"status\":\"free\"",
              "\"status\":\"free\" > \"comment\":\"c\",\"status\":\"free\"",
              "\"status\":\"free\" > \"overbooked\":true,\"status\":\"free\"",
              "\"status\":\"free\" > \"specialty\":[{\"text\":\"t\"}],\"status\":\"free\"",
              "\"status\":\"free\" > \"implicitRules\":\"http://a.example\",\"status\":\"free\"",
              "\"status\":\"free\" > \"text\":{\"status\":\"empty\",\"div\":\"<div"
                  + " xmlns=\\\"http://www.w3.org/1999/xhtml\\\">t</div>\"},\"status\":\"free\"",
              "\"status\":\"free\" > \"meta\":{\"profile\":[\"http://a.example\"]},\"status\":\"free\"",
              "\"status\":\"free\" > \"meta\":{\"tag\":[{\"code\":\"t\"}]},\"status\":\"free\"",
              "\"status\":\"free\" > \"contained\":[{\"resourceType\":\"Patient\",\"id\":\"p\"}],"
                  + "\"status\":\"free\"",
              "\"status\":\"free\" > \"modifierExtension\":[{\"url\":\"http://a.example\","
                  + "\"valueCode\":\"c\"}],\"status\":\"free\"",
              "\"status\":\"free\" > \"identifier\":[{\"value\":\"1\"}],\"status\":\"free\"",
              "\"status\":\"free\" > \"identifier\":[{\"system\":\"his\",\"value\":\"1\"}],"
                  + "\"status\":\"free\"",
              "\"status\":\"free\" > \"identifier\":[{\"system\":\"http://a.example\","
                  + "\"value\":\" 1\"}],\"status\":\"free\"",
              "\"status\":\"free\" > \"identifier\":[{\"use\":\"usual\",\"system\":"
                  + "\"http://a.example\",\"value\":\"1\"}],\"status\":\"free\"",
              "\"status\":\"free\" > \"identifier\":[{\"system\":\"http://a.example\",\"value\":\"1\"},"
                  + "{\"system\":\"http://a.example\",\"value\":\"2\"}],\"status\":\"free\"",
              "\"reference\":\"urn > \"display\":\"d\",\"reference\":\"urn",
              "\"reference\":\"urn > \"reference\":\"Patient/urn",
              "platform-locked > platform-lost",
              "\"code\":\"platform-locked\" > \"code\":\"platform-locked\",\"display\":\"d\"",
              "\"code\":\"platform-locked\" > \"code\":\"platform-locked\",\"version\":\"9\"",
              "CodeSystem/slot-pool > CodeSystem/slot-pools",
              "tc-slot-pool > tc-slot-pond",
              "tc-slot-opening > tc-slot-openings",
              "\"url\":\"release\" > \"url\":\"relief\"",
              "\"url\":\"release\" > \"url\":\"return\"",
              "\"url\":\"release\" > \"id\":\"r\",\"url\":\"release\"",
              "valueInstant > valueDateTime",
              "\"extension\":[{\"url\":\"release\" > \"valueCode\":\"c\",\"extension\":[{\"url\":\"release\"",
              "T08:00:00.000+08:00\",\"end\" > T08:00:00+08:00\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T08:00:00.000Z\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T08:00:00.000\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T08:00+08:00\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > \",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T24:00:00.000+08:00\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T08:00:60.000+08:00\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T08:00:00.000+18:00\",\"end\"",
              "T08:00:00.000+08:00\",\"end\" > T09:00:00.000+08:00\",\"end\"",
              "\"end\":\" > \"_end\":{\"id\":\"e\"},\"end\":\"")
          .map(change -> change.split(" > ", 2))
          .toList();

  @Test
  void slotsOfATimetableArePlain() {
    assertThat(slots()).allMatch(slot -> PlainSlot.of(slot).isPresent());
  }

  @TestFactory
  Stream<DynamicTest> whatIsPlainConforms() {
    var plain = FHIR.newJsonParser().encodeResourceToString(slots().get(0));
    return CHANGES.stream()
        .map(
            change -> DynamicTest.dynamicTest(change[1], () -> check(plain, change[0], change[1])));
  }

  private static void check(String plain, String from, String to) {
    assertThat(plain).contains(from);
    var changed = parsed(plain.replace(from, to));
    if (changed.filter(slot -> PlainSlot.of(slot).isPresent()).isPresent()) {
      var slot = changed.orElseThrow();
      slot.getMeta().addProfile(TcProfile.SLOT);
      assertThat(VALIDATOR.faults(slot, BundleEntries.NONE))
          .map(fault -> fault.getDiagnostics())
          .isEmpty();
    }
  }

  private static Optional<Slot> parsed(String text) {
    try {
      return Optional.of(FHIR.newJsonParser().parseResource(Slot.class, text));
    } catch (DataFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static List<Slot> slots() {
    return new Timetable("https://a.example", LocalDate.of(2026, 12, 1), 8)
        .of(List.of("a-doctor"), "03.04").getEntry().stream()
            .map(entry -> entry.getResource())
            .filter(Slot.class::isInstance)
            .map(Slot.class::cast)
            .toList();
  }
}
