/** Pace: how often a client system, or an address without one, may ask. */
package io.github.tieredcare.server.door.pace;
