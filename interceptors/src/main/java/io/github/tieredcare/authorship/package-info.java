/** Who wrote a clinical record: only its author changes it, whoever may read it. */
package io.github.tieredcare.authorship;
