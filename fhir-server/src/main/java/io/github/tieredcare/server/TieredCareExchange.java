package io.github.tieredcare.server;

/** The server. */
public class TieredCareExchange {}
