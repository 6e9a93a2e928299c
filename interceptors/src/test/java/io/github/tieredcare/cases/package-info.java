/** The corpus of cases, replayed in memory, and the catalogue that it has to fill. */
package io.github.tieredcare.cases;
