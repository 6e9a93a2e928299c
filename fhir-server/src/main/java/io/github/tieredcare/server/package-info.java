/** The exchange's server: its doors, its storage and how it starts. */
package io.github.tieredcare.server;
