/** The journeys of patients through the region, told as programs on the HAPI FHIR client. */
package io.github.tieredcare.example.journey;
