/** Patches: what a client may ask to be changed in place, and in which words. */
package io.github.tieredcare.server.door.patch;
