/** Lets each institution see its own patients: what was sent to it, and the rest while it cares. */
package io.github.tieredcare.server.access;
