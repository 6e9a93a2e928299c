/** The corpus of cases: what each rule accepts, refuses and warns of, read by tests and guide. */
package io.github.tieredcare.example.cases;
