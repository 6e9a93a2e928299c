/** The FHIR package that other tools install. */
package io.github.tieredcare.guide.npm;
