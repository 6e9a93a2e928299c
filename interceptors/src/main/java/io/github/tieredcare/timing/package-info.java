/** What runs out: the instants at which the exchange looks at a Task again, and what it raised. */
package io.github.tieredcare.timing;
