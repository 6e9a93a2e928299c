package io.github.tieredcare.server.slot;

import org.hl7.fhir.r4.model.Slot;

/**
 * A session in which somebody can book.
 *
 * @param slot the earliest slot of it that is free for who looks
 * @param institution the id of the Organization whose it is
 * @param division where it is held: of the place, or else of the institution; empty where that has
 *     not been noted
 * @param department a code of the national list
 * @param doctor the id of the doctor's PractitionerRole; empty for none
 * @param service the id of the HealthcareService; empty for none
 */
public record FreeSession(
    Slot slot,
    String institution,
    String division,
    String department,
    String doctor,
    String service) {}
