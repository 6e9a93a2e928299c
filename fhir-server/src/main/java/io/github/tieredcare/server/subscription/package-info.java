/** Subscriptions: kept, shown to those whose they are, and read by number. */
package io.github.tieredcare.server.subscription;
