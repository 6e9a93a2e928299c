/** What a hospital's publication of sessions and slots is held to, as a whole. */
package io.github.tieredcare.slot.publication;
