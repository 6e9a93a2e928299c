package io.github.tieredcare.profile;

/** The canonical addresses of everything the exchange publishes. */
public final class Canonical {
  public static final String BASE = "https://tieredcare.github.io/fhir";

  private Canonical() {}

  /** The address of a profile or an extension. */
  public static String structureDefinition(String id) {
    return BASE + "/StructureDefinition/" + id;
  }

  public static String codeSystem(String id) {
    return BASE + "/CodeSystem/" + id;
  }

  public static String valueSet(String id) {
    return BASE + "/ValueSet/" + id;
  }

  /** The address of a policy. */
  public static String library(String id) {
    return BASE + "/Library/" + id;
  }

  /** The address of an identifier system that no national body has numbered. */
  public static String sid(String id) {
    return BASE + "/sid/" + id;
  }
}
