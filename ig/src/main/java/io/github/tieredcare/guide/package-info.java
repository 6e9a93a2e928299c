/** The implementation guide: a plain site and a FHIR package, made of what the exchange runs on. */
package io.github.tieredcare.guide;
