/** What follows when a published session is stopped, or held by another doctor. */
package io.github.tieredcare.slot.withdrawal;
