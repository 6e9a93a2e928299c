package io.github.tieredcare.server.slot;

import io.github.tieredcare.slot.publication.Share;
import java.time.LocalDate;

/**
 * The doctors' clinics of one hospital on one day, in numbers.
 *
 * @param institution the id of the hospital's Organization
 * @param day the day, in China's time
 * @param platform what the city platform has, of the slots on offer
 * @param specialised those with experts, specialists and clinics for one disease, of these
 * @param ahead what opens to family doctors as early as is asked, of what they have first
 * @param heldBack the sessions that hold back as many slots as is asked, of all
 * @param booked slots that are booked, missed ones among them
 * @param missed booked slots whose patients did not come
 * @param returned slots that went back to the hospital
 * @param stopped slots of sessions that were stopped
 * @param added numbers that the hospital added
 */
record CountedDay(
    String institution,
    LocalDate day,
    Share platform,
    Share specialised,
    Share ahead,
    Share heldBack,
    long booked,
    long missed,
    long returned,
    long stopped,
    long added) {}
