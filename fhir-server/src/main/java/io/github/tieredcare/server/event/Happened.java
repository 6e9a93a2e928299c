package io.github.tieredcare.server.event;

import java.time.Instant;
import java.util.Set;

/**
 * An event as it is stored.
 *
 * @param id its place among all events
 * @param topic the topic's code
 * @param focus the record, such as {@code Task/123}
 * @param version the version that the event brought about
 * @param patient the id of the patient; empty if none
 * @param parties the institutions that it reaches whatever their rights are
 * @param traits what filters ask about
 * @param at when it happened
 */
record Happened(
    long id,
    String topic,
    String focus,
    long version,
    String patient,
    Set<String> parties,
    Set<String> traits,
    Instant at) {}
