/**
 * Events: written in the transaction that they are, numbered for each subscription, sent or read.
 */
package io.github.tieredcare.server.event;
