package io.github.tieredcare.server.door.caller;

/** The register of who holds which role. */
@FunctionalInterface
public interface Staff {

  /** Whether a PractitionerRole of this id is that Practitioner's. */
  boolean holds(String practitioner, String role);
}
