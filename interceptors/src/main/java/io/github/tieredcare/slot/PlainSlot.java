package io.github.tieredcare.slot;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/**
 * A Slot that says what every slot says, and nothing besides: it conforms to its profile without a
 * second look, which thousands in one publication need. Every other is for the validator.
 *
 * @param slot the slot
 */
public record PlainSlot(Slot slot) {

  private static final Pattern SYSTEM =
      Pattern.compile("(https?://[A-Za-z0-9._~:/?#@!$&()*+,;=%-]+|urn:oid:[0-2](\\.\\d+)+)");
  private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{N}._/-]{1,64}");
  private static final Pattern INSTANT =
      Pattern.compile(
          "2\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d"
              + "(\\.\\d{1,9})?(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))");

  /** The slot, if it is plain. */
  public static Optional<PlainSlot> of(Slot slot) {
    return new PlainSlot(slot).isPlain() ? Optional.of(new PlainSlot(slot)) : Optional.empty();
  }

  /** Whether the slot is the same as one that is made of the plain parts alone. */
  private boolean isPlain() {
    return slot.getStatus() == SlotStatus.FREE
        && isReadable(slot.getStartElement())
        && isReadable(slot.getEndElement())
        && slot.getEnd().after(slot.getStart())
        && new OfferedSlot(slot).pool().isPresent()
        && slot.getIdentifier().size() <= 1
        && slot.getIdentifier().stream().allMatch(PlainSlot::isReadable)
        && openings().stream().allMatch(PlainSlot::isReadable)
        && namesEachOnce(openings())
        && openings().isEmpty() == (slot.getExtensionByUrl(TcExtension.SLOT_OPENING) == null)
        && rebuilt().equalsDeep(slot);
  }

  private Slot rebuilt() {
    var plain = new Slot();
    new OfferedSlot(slot).pool().map(PlainSlot::pool).ifPresent(plain::addExtension);
    if (slot.getExtensionByUrl(TcExtension.SLOT_OPENING) != null) {
      var opening = new Extension(TcExtension.SLOT_OPENING);
      openings()
          .forEach(it -> opening.addExtension(new Extension(it.getUrl(), instant(it.getValue()))));
      plain.addExtension(opening);
    }
    slot.getIdentifier()
        .forEach(it -> plain.addIdentifier().setSystem(it.getSystem()).setValue(it.getValue()));
    plain.setSchedule(new Reference(slot.getSchedule().getReference()));
    plain.setStatus(SlotStatus.FREE);
    plain.setStartElement(new InstantType(slot.getStartElement().getValueAsString()));
    plain.setEndElement(new InstantType(slot.getEndElement().getValueAsString()));
    return plain;
  }

  private List<Extension> openings() {
    return Stream.ofNullable(slot.getExtensionByUrl(TcExtension.SLOT_OPENING))
        .flatMap(opening -> opening.getExtension().stream())
        .toList();
  }

  private static Extension pool(SlotPool pool) {
    return new Extension(TcExtension.SLOT_POOL, pool.coding());
  }

  private static InstantType instant(org.hl7.fhir.r4.model.Type value) {
    return new InstantType(value.primitiveValue());
  }

  private static boolean isReadable(Extension opening) {
    return Stream.of(Opening.values()).anyMatch(it -> it.part().equals(opening.getUrl()))
        && opening.getValue() instanceof InstantType instant
        && isReadable(instant);
  }

  private static boolean namesEachOnce(List<Extension> openings) {
    Set<String> names = new HashSet<>();
    return openings.stream().allMatch(it -> names.add(it.getUrl()));
  }

  private static boolean isReadable(InstantType instant) {
    return instant.hasValue() && INSTANT.matcher(instant.getValueAsString()).matches();
  }

  private static boolean isReadable(Identifier number) {
    return number.hasSystem()
        && number.hasValue()
        && SYSTEM.matcher(number.getSystem()).matches()
        && VALUE.matcher(number.getValue()).matches();
  }
}
