package io.github.tieredcare.server.fhir;

/** Marks a HAPI interceptor that sees every read and write of the storage, whoever asks for it. */
public interface StorageInterceptor {}
