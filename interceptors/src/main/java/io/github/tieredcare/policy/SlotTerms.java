package io.github.tieredcare.policy;

import java.time.Duration;

/**
 * What a region asks of the slots that its hospitals publish.
 *
 * @param platformShare the least share of a day's slots that the city platform is given, in percent
 * @param specialisedShare the least share of those with experts, specialists and clinics for one
 *     disease, in percent
 * @param daysAhead how many days before the public family doctors can book
 * @param lockedPerDoctor how many slots of each doctor's session are held back
 * @param lockedDays how many days before the clinic these are released
 * @param lockedCount whether these count as given to the platform
 * @param publishedDays how many days ahead of the clinic a slot is published at most
 * @param heldFor for how long a slot is held at most while somebody books it
 * @param cancelledBefore how long before its time who booked a slot can still cancel
 */
public record SlotTerms(
    int platformShare,
    int specialisedShare,
    int daysAhead,
    int lockedPerDoctor,
    int lockedDays,
    boolean lockedCount,
    int publishedDays,
    Duration heldFor,
    Duration cancelledBefore) {}
