/**
 * Slots: sessions of clinics, the numbers that can be booked in them, and when each opens to whom.
 */
package io.github.tieredcare.slot;
