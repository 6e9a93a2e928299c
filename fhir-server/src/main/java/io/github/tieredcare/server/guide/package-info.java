/** The implementation guide, served as it was built. */
package io.github.tieredcare.server.guide;
