/**
 * Timers that outlive the server: each is a row, picked up once by whichever server comes first.
 */
package io.github.tieredcare.server.timing;
