/** The names of the exchange's data: profiles, extensions, identifier systems and codes. */
package io.github.tieredcare.profile;
