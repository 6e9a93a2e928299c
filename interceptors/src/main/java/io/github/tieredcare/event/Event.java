package io.github.tieredcare.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * That something happened to a record.
 *
 * @param topics what: the codes of topics, and the kind of record for who subscribes to all that is
 *     written of it
 * @param focus the record, such as {@code Task/123}
 * @param patient the id of the patient whom it is about; empty if none
 * @param parties the ids of the institutions that it concerns whatever their rights are afterwards:
 *     whom the record is given to, and whose care for the patient it begins or ends
 * @param traits what filters may ask about, each as {@code parameter=value}
 * @param at when
 */
public record Event(
    List<String> topics,
    String focus,
    String patient,
    Set<String> parties,
    List<String> traits,
    Instant at) {}
