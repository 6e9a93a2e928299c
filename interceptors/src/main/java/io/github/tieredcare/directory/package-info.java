/** Institutions, departments, staff, what they can do, and the alliances they form. */
package io.github.tieredcare.directory;
