package io.github.tieredcare.policy;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** The policy that every exchange begins with, and regional ones laid over it. */
public final class StandardPolicy {

  private StandardPolicy() {}

  /** The standard policy alone. */
  public static Policies policies() {
    var json = Policies.class.getResourceAsStream("standard.json");
    return new Policies(
        Policy.over(
            null, FhirContext.forR4Cached().newJsonParser().parseResource(Library.class, json)));
  }

  /** A region's policy, for everybody there and without end. */
  public static Library regional(String version, String division, String from) {
    var library = new Library().setStatus(PublicationStatus.ACTIVE);
    library.setUrl("https://tieredcare.github.io/fhir/Library/" + division).setVersion(version);
    library
        .addJurisdiction()
        .addCoding()
        .setSystem("https://tieredcare.github.io/fhir/CodeSystem/gbt-2260")
        .setCode(division);
    library.getEffectivePeriod().getStartElement().setValueAsString(from);
    library.addContained(new Parameters().setId("terms"));
    return library;
  }

  /** The policy with one term more. */
  public static Library with(Library library, String name, Type value) {
    terms(library).addParameter(new ParametersParameterComponent().setValue(value).setName(name));
    return library;
  }

  /** The policy with a rule's severity. */
  public static Library severity(Library library, String rule, String severity) {
    var row = terms(library).addParameter().setName("rule");
    row.addPart().setName("key").setValue(new CodeType(rule));
    row.addPart().setName("severity").setValue(new CodeType(severity));
    return library;
  }

  /** The policy of one alliance only. */
  public static Library of(Library library, String alliance) {
    library.addExtension(
        "https://tieredcare.github.io/fhir/StructureDefinition/tc-alliance-scope",
        new Reference(alliance));
    return library;
  }

  private static Parameters terms(Library library) {
    return (Parameters) List.copyOf(library.getContained()).get(0);
  }
}
