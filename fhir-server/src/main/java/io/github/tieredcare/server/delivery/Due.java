package io.github.tieredcare.server.delivery;

/**
 * A subscription that something is owed to.
 *
 * @param id of the subscription
 * @param itsTurn whether it may be sent to now; otherwise as many of its institution as may be are
 *     underway
 */
record Due(String id, boolean itsTurn) {}
