/**
 * Slots as hospitals publish them and everybody finds them: a line for each, beside HAPI's store.
 */
package io.github.tieredcare.server.slot;
