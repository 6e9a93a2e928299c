/** Who sees what, printed from the grounds, terms, scopes and codes that the exchange goes by. */
package io.github.tieredcare.guide.access;
