/** A resident lets institutions read the record, and takes that back. */
package io.github.tieredcare.access.consent;
