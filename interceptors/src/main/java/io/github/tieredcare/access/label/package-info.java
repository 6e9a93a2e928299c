/** Which records are sensitive: the exchange labels them by their codes. */
package io.github.tieredcare.access.label;
