/** Who may book which slot, and what becomes of a booking: an Appointment that names a Slot. */
package io.github.tieredcare.slot.booking;
