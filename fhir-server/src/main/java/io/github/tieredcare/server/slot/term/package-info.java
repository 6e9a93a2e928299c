/** The terms by which doctors and services are found, as they were named when last published. */
package io.github.tieredcare.server.slot.term;
