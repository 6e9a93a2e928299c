/**
 * How notifications reach the endpoints of subscribers: at least once, in the order of their
 * numbers, one at a time for each subscription.
 */
package io.github.tieredcare.server.delivery;
