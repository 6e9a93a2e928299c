/** Which profile a record is held to: every kind that the exchange stores has one. */
package io.github.tieredcare.shape;
