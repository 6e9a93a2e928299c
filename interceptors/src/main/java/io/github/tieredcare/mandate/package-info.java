/** Mandates: how bodies that do not treat come to read, for one purpose and a time. */
package io.github.tieredcare.mandate;
