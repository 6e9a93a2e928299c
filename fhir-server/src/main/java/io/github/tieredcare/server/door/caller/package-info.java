/** Callers: from a token and its headers to the institution that acts. */
package io.github.tieredcare.server.door.caller;
