package io.github.tieredcare.slot.publication;

import io.github.tieredcare.policy.SlotTerms;
import io.github.tieredcare.profile.ClinicType;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.slot.OfferedSlot;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The doctors' clinics of one hospital on one day.
 *
 * @param day the day, in China's time
 * @param sessions its sessions
 */
public record ClinicDay(LocalDate day, List<PublishedSession> sessions) {

  private static final Set<ClinicType> SPECIALISED =
      EnumSet.of(ClinicType.EXPERT, ClinicType.SPECIALIST, ClinicType.DISEASE);

  /** How many slots there are. */
  public long slots() {
    return sessions.stream().mapToLong(session -> session.slots().size()).sum();
  }

  /** How many of them the city platform has. */
  public long platforms(SlotTerms terms) {
    return sessions.stream().mapToLong(session -> platforms(session, terms)).sum();
  }

  /** How many of the platform's are with experts, specialists or clinics for one disease. */
  public long specialised(SlotTerms terms) {
    return sessions.stream()
        .filter(session -> session.session().clinicType().filter(SPECIALISED::contains).isPresent())
        .mapToLong(session -> platforms(session, terms))
        .sum();
  }

  private static long platforms(PublishedSession session, SlotTerms terms) {
    return session.offered().stream()
        .filter(OfferedSlot::isPlatforms)
        .filter(slot -> terms.lockedCount() || !isLocked(slot))
        .count();
  }

  private static boolean isLocked(OfferedSlot slot) {
    return slot.pool().filter(pool -> pool == SlotPool.PLATFORM_LOCKED).isPresent();
  }
}
