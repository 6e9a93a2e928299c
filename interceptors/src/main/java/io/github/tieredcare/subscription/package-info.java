/** Subscriptions: who is told of which events, how, and with how much in it. */
package io.github.tieredcare.subscription;
