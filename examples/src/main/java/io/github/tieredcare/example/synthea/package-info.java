/** Loads synthetic patients, as Synthea makes them, in the form that the exchange holds. */
package io.github.tieredcare.example.synthea;
