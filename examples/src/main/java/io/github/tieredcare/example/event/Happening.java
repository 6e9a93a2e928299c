package io.github.tieredcare.example.event;

import java.util.Optional;

/**
 * One event.
 *
 * @param number by which the subscription knows it
 * @param focus the address of the record that it is about; empty if the right to know has ended, or
 *     the subscription asks for empty notifications
 */
public record Happening(long number, Optional<String> focus) {}
