/** A visit opens a record, so it is written where it takes place, and when. */
package io.github.tieredcare.access.visit;
