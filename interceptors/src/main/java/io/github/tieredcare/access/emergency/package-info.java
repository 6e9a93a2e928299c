/** A record is opened in an emergency: with a reason, for a short time, and reviewed afterwards. */
package io.github.tieredcare.access.emergency;
