package io.github.tieredcare.server.fhir;

/** Marks a HAPI interceptor that sees HTTP requests and nothing of the exchange's own writes. */
public interface DoorInterceptor {}
