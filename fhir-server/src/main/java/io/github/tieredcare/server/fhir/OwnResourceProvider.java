package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.Set;

/** A provider of the exchange's own, which takes the place of HAPI's for its resource type. */
public interface OwnResourceProvider extends IResourceProvider {

  /** Parameters of its searches that the guide does not declare: those that shape its answers. */
  default Set<String> ownParameters() {
    return Set.of();
  }
}
