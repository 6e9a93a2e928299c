package io.github.tieredcare.server.slot;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Opening;
import io.github.tieredcare.slot.PlainSlot;
import io.github.tieredcare.slot.publication.Publication;
import io.github.tieredcare.slot.publication.PublishedSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.stereotype.Component;

/** What is published, as lines: by them it is kept, and known again. */
@Component
class PlainLines {

  private final FhirContext fhir;

  PlainLines(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** The slots of a session. */
  List<NewSlot> of(PublishedSession published, UUID schedule) {
    return published.offered().stream()
        .map(slot -> new NewSlot(published.session(), schedule, slot, unusual(slot)))
        .toList();
  }

  /** For each day what tells its publication from every other, in whatever order it is sent. */
  Map<LocalDate, byte[]> digests(Publication publication) {
    Map<LocalDate, Map<String, String>> days = new HashMap<>();
    for (PublishedSession published : publication.sessions()) {
      published
          .session()
          .day()
          .ifPresent(
              day ->
                  days.computeIfAbsent(day, it -> new TreeMap<>())
                      .put(published.session().key(), text(published)));
    }
    return days.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, day -> digest(day.getValue().values())));
  }

  private String text(PublishedSession published) {
    var slots = published.offered().stream().map(this::text).sorted();
    return Stream.concat(Stream.of(text(published.session().schedule())), slots)
        .collect(Collectors.joining("\n"));
  }

  private String text(OfferedSlot slot) {
    if (PlainSlot.of(slot.slot()).isEmpty()) {
      return unusual(slot);
    }
    var number = slot.number().map(it -> it.getSystem() + "|" + it.getValue());
    var openings = Stream.of(Opening.values()).map(slot::opening).toList();
    return String.join(
        " ",
        String.valueOf(slot.starts()),
        String.valueOf(slot.ends()),
        String.valueOf(slot.pool()),
        openings.toString(),
        number.toString());
  }

  /** The slot as it was sent, where it says more than every slot; null otherwise. */
  private String unusual(OfferedSlot slot) {
    if (PlainSlot.of(slot.slot()).isPresent()) {
      return null;
    }
    Slot own = slot.slot().copy();
    own.setSchedule(null);
    return text(own);
  }

  private String text(Resource record) {
    var own = record.copy();
    own.setId((String) null);
    return fhir.newJsonParser().encodeResourceToString(own);
  }

  private static byte[] digest(Iterable<String> texts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(text -> digest.update((text + "\n\n").getBytes(StandardCharsets.UTF_8)));
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
