/** Limits: how large and how deep a request may be, and which of its headers count. */
package io.github.tieredcare.server.door.limit;
