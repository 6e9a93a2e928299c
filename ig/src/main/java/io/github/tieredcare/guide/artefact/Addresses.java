package io.github.tieredcare.guide.artefact;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.MetadataResource;

/** Where the page of a canonical address lies. */
final class Addresses {
  private final Map<String, String> pages;

  Addresses(List<MetadataResource> published) {
    pages =
        published.stream()
            .filter(MetadataResource::hasUrl)
            .collect(Collectors.toMap(MetadataResource::getUrl, Addresses::fileName));
  }

  /** A link to what a canonical names: to its page, or to where its owner publishes it. */
  Element link(String canonical) {
    var page = pages.get(canonical);
    var name = canonical.substring(canonical.lastIndexOf('/') + 1);
    if (page != null) {
      return Element.link(page + ".html", name);
    }
    return canonical.startsWith("http")
        ? Element.link(canonical, name).with("rel", "external")
        : Element.code(canonical);
  }

  /** What an element has to be: a link where that is an artefact of our own. */
  Markup named(String value) {
    var own = pages.containsKey(value);
    return Markup.all(Markup.text("= "), own ? link(value) : Element.code(value));
  }

  /** The name that page and JSON of an artefact share. */
  static String fileName(MetadataResource artefact) {
    return artefact.fhirType() + "-" + artefact.getIdElement().getIdPart();
  }
}
