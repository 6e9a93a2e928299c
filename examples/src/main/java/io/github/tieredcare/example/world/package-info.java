/** The demonstration region that every case and every journey stands in. */
package io.github.tieredcare.example.world;
