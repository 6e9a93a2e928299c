package io.github.tieredcare.server.record;

import java.util.List;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/**
 * Words as a <a href="https://hl7.org/fhir/R4/narrative.html">narrative</a>: a list and what is to
 * be said of it. All of it is text, so that no record brings markup along.
 */
final class Narrated {

  private Narrated() {}

  static Narrative of(List<String> lines, List<String> notices) {
    var div = new XhtmlNode(NodeType.Element, "div");
    div.setAttribute("xmlns", XhtmlNode.XMLNS);
    if (!lines.isEmpty()) {
      var list = div.addTag("ul");
      lines.forEach(line -> list.addTag("li").addText(line));
    }
    notices.forEach(notice -> div.addTag("p").addText(notice));
    var narrative = new Narrative().setStatus(NarrativeStatus.GENERATED);
    narrative.setDiv(div);
    return narrative;
  }
}
