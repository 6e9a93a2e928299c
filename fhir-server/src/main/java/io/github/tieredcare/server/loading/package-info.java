/** The registers that an operator loads: the demonstration's, and a region's own from CSV files. */
package io.github.tieredcare.server.loading;
