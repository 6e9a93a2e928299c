/** Repeats: a write that is sent again, even at the same moment, is carried out once. */
package io.github.tieredcare.server.repeat;
