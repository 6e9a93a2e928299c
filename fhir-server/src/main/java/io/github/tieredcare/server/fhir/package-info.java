/** The FHIR REST endpoint: HAPI's JPA server, held to what the capability statement declares. */
package io.github.tieredcare.server.fhir;
