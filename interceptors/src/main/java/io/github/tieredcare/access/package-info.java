/**
 * Who may see a patient's record: by a relationship of care that a record of the workflow gives,
 * while it lasts, or by having written a record or been sent it.
 */
package io.github.tieredcare.access;
