package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;

/** A provider of the exchange's own, which takes the place of HAPI's for its resource type. */
public interface OwnResourceProvider extends IResourceProvider {}
