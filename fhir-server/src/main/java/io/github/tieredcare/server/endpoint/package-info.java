/**
 * The way out to a subscriber's endpoint: to allowed hosts only, signed, bounded in time and size.
 */
package io.github.tieredcare.server.endpoint;
