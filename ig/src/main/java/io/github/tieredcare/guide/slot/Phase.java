package io.github.tieredcare.guide.slot;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.Offer.Fate;
import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Side;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/** A time in the life of a slot, shown by a slot whose instants are days apart. */
enum Phase {
  PUBLISHED(0, Fate.OPEN, "发布后，尚未开放", "Published, not open yet"),
  OPEN_TO_DOCTORS(1, Fate.OPEN, "已向家庭医生开放（预留号：已释放）", "Open to family doctors (locked: released)"),
  OPEN_TO_ALL(2, Fate.OPEN, "已向社会开放", "Open to the public"),
  RETURNABLE(3, Fate.OPEN, "已到退回时间，医院尚未确认", "To be returned, not confirmed by the hospital"),
  RETURNED(3, Fate.RETURNED, "医院已确认退回", "Returned, confirmed by the hospital"),
  HELD(2, Fate.HELD, "已暂留，预约办理中", "Held, while somebody books it"),
  BOOKED(2, Fate.BOOKED, "已预约", "Booked"),
  WITHDRAWN(2, Fate.WITHDRAWN, "已停诊", "Its session is stopped"),
  BEGUN(4, Fate.OPEN, "已开始", "Begun");

  private static final Instant FIRST = Instant.parse("2026-12-01T00:00:00Z");
  private static final Set<Phase> OF_OTHERS = EnumSet.of(PUBLISHED, BEGUN);

  private final int day;
  private final Fate fate;
  private final Bilingual words;

  Phase(int day, Fate fate, String zh, String en) {
    this.day = day;
    this.fate = fate;
    this.words = new Bilingual(zh, en);
  }

  /** The times that make a difference for slots of a pool. */
  static Stream<Phase> of(SlotPool pool) {
    return Stream.of(values()).filter(phase -> pool.isPlatforms() || OF_OTHERS.contains(phase));
  }

  Bilingual words() {
    return words;
  }

  /** What such a slot is for one side in the middle of this time. */
  SlotStatus status(SlotPool pool, Side side) {
    return new Offer(new OfferedSlot(slot(pool)), fate).status(side, at(day).plusSeconds(1));
  }

  private static Slot slot(SlotPool pool) {
    var slot = new Slot();
    slot.addExtension(TcExtension.SLOT_POOL, pool.coding());
    var opening = new Extension(TcExtension.SLOT_OPENING);
    opening.addExtension(
        part(pool == SlotPool.PLATFORM_LOCKED ? TcExtension.RELEASE : TcExtension.PLATFORM, 1));
    opening.addExtension(part(TcExtension.PUBLIC, 2));
    opening.addExtension(part(TcExtension.RETURN, 3));
    slot.addExtension(opening);
    return slot.setStart(Date.from(at(4)));
  }

  private static Extension part(String name, int day) {
    return new Extension(name, new InstantType(Date.from(at(day))));
  }

  private static Instant at(int day) {
    return FIRST.plusSeconds(day * 86_400L);
  }
}
