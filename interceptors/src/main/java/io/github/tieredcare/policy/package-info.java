/** A region's policy: which rules apply, with which numbers and tables, from when to when. */
package io.github.tieredcare.policy;
