/** What a rule, a consequence and a refusal are, and the book that lists them all in order. */
package io.github.tieredcare.rule;
