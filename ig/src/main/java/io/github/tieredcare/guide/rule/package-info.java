/** The rule catalogue: what each rule says, and what it answers to each of its cases. */
package io.github.tieredcare.guide.rule;
