package io.github.tieredcare.profile;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * The published package {@code cn.tieredcare.r4}, read from the class path by the list that its <a
 * href="https://hl7.org/fhir/R4/implementationguide.html">ImplementationGuide</a> keeps.
 */
public final class FhirPackage {
  public static final String NAME = "cn.tieredcare.r4";

  private final List<Resource> conformance = new ArrayList<>();
  private final List<Resource> examples = new ArrayList<>();
  private final FhirContext fhir;
  private final ImplementationGuide guide;

  public FhirPackage(FhirContext fhir) {
    this.fhir = fhir;
    this.guide = (ImplementationGuide) read("ImplementationGuide-" + NAME);
    for (var listed : guide.getDefinition().getResource()) {
      var file = listed.getReference().getReference().replace('/', '-');
      (isExample(listed) ? examples : conformance).add(read(file));
    }
  }

  public ImplementationGuide guide() {
    return guide;
  }

  /**
   * Profiles, extensions, code systems, value sets, search parameters, the capability statement.
   */
  public List<Resource> conformance() {
    return List.copyOf(conformance);
  }

  public <T extends Resource> List<T> conformance(Class<T> type) {
    return conformance.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** One valid record and more for each profile. */
  public List<Resource> examples() {
    return List.copyOf(examples);
  }

  private static boolean isExample(ImplementationGuideDefinitionResourceComponent listed) {
    return listed.hasExampleCanonicalType()
        || listed.hasExampleBooleanType() && listed.getExampleBooleanType().booleanValue();
  }

  private Resource read(String file) {
    var path = "/" + NAME + "/" + file + ".json";
    try (InputStream json = FhirPackage.class.getResourceAsStream(path)) {
      if (json == null) {
        throw new IllegalStateException("The package lacks " + path);
      }
      return (Resource) fhir.newJsonParser().parseResource(json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
