/**
 * Where to book: which department treats what, what a text names, and which session comes first.
 */
package io.github.tieredcare.slot.matching;
