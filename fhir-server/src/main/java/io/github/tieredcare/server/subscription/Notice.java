package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.event.Happened;

/**
 * An event as one subscription knows it.
 *
 * @param number by which the subscription knows it
 * @param event what happened
 */
record Notice(long number, Happened event) {}
