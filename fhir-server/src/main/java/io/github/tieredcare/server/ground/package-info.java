/** On which grounds institutions may see a record, and the one that opens it in an emergency. */
package io.github.tieredcare.server.ground;
