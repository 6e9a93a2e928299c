/**
 * What a hospital's system needs to work with the exchange: sign on, send, read, and be refused.
 */
package io.github.tieredcare.example.client;
