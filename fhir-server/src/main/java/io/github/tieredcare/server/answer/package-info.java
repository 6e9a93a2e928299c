/**
 * Errors: one shape for whatever goes wrong, in two languages, with nothing of the inside in it.
 */
package io.github.tieredcare.server.answer;
