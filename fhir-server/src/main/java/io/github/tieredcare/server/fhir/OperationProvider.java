package io.github.tieredcare.server.fhir;

/** Marks a HAPI plain provider: operations that the endpoint serves besides the resource types. */
public interface OperationProvider {}
