/** Keeps a line of every access, allowed or refused, and shows it to those whom it concerns. */
package io.github.tieredcare.server.audit;
