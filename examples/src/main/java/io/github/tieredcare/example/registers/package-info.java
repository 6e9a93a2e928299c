/** Registers as CSV files, made up at the size of a whole city. */
package io.github.tieredcare.example.registers;
