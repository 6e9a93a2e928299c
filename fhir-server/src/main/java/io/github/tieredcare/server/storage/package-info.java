/**
 * Where everything is kept: the embedded or external PostgreSQL, and the two owners of its tables.
 */
package io.github.tieredcare.server.storage;
