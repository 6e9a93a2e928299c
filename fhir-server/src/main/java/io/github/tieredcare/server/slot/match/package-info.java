/** Where a patient can be booked: sessions that fit, ranked, with the reasons. */
package io.github.tieredcare.server.slot.match;
