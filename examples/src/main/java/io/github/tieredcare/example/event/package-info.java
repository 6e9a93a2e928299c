/**
 * How a system follows what happens in the exchange: one that is called, and one that only reads.
 * Both keep a bookmark, and neither misses nor repeats an event.
 */
package io.github.tieredcare.example.event;
