/** The corpus of cases, replayed against the real server by every path that fits. */
package io.github.tieredcare.server.cases;
