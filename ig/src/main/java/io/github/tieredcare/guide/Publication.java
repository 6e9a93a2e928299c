package io.github.tieredcare.guide;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.guide.npm.NpmPackage;
import io.github.tieredcare.guide.rule.RuleCodes;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.rule.RuleBook;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** What is published: the package's own artefacts and the codes made of the rules. */
final class Publication {
  private final FhirPackage data;
  private final RuleCodes rules;

  Publication(RuleBook book, FhirContext fhir) {
    data = new FhirPackage(fhir);
    rules = new RuleCodes(book, data.guide());
  }

  ImplementationGuide guide() {
    var guide = data.guide().copy();
    for (var made : List.of(rules.codeSystem(), rules.valueSet())) {
      guide
          .getDefinition()
          .addResource()
          .setReference(new Reference(made.fhirType() + "/" + made.getIdPart()))
          .setName(made.getTitle())
          .setDescription(made.getDescription());
    }
    return guide;
  }

  /** Every artefact, in the guide's order, under the package's version. */
  List<MetadataResource> artefacts() {
    return Stream.concat(
            data.conformance(MetadataResource.class).stream(),
            Stream.of(rules.codeSystem(), rules.valueSet()))
        .map(artefact -> artefact.copy())
        .map(this::versioned)
        .toList();
  }

  /** The package as one archive. */
  byte[] archive() {
    var conformance = Stream.<Resource>concat(Stream.of(guide()), artefacts().stream()).toList();
    return new NpmPackage(guide(), conformance, data.examples()).archive();
  }

  private MetadataResource versioned(MetadataResource artefact) {
    if (!artefact.hasVersion()) {
      artefact.setVersion(data.guide().getVersion());
    }
    if (!artefact.hasDate()) {
      artefact.setDateElement(data.guide().getDateElement().copy());
    }
    if (!artefact.hasPublisher()) {
      artefact.setPublisher(data.guide().getPublisher());
    }
    return artefact;
  }
}
