/** The door: who may come in, for whom they act, what they may ask, and how much they may carry. */
package io.github.tieredcare.server.door;
