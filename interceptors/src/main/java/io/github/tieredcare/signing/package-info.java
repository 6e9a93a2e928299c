/** Family-doctor signing: with whom a resident signs, and that there is one signing at a time. */
package io.github.tieredcare.signing;
