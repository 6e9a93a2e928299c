/**
 * What happens in the exchange that others may want to be told of: topics, and when each occurs.
 */
package io.github.tieredcare.event;
