/** Tokens: the embedded authorization server, or the external one that production trusts. */
package io.github.tieredcare.server.door.token;
