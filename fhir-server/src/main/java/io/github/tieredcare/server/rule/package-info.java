/** Where the book of rules meets HAPI's store: every write passes here before it is committed. */
package io.github.tieredcare.server.rule;
