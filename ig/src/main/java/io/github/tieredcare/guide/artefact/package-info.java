/** Profiles, extensions and codes, each on a page of its own. */
package io.github.tieredcare.guide.artefact;
