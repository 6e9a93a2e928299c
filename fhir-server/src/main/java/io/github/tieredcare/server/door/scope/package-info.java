/** Scopes: what a system was allowed, against what a request needs. */
package io.github.tieredcare.server.door.scope;
