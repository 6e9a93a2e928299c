/** What the standard policy says, term by term. */
package io.github.tieredcare.guide.policy;
