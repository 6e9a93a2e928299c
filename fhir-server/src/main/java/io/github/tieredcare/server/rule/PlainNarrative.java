package io.github.tieredcare.server.rule;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.StandingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.owasp.html.HtmlChangeListener;

/**
 * Refuses a narrative with more in it than FHIR's <a
 * href="https://hl7.org/fhir/R4/narrative.html#xhtml">XHTML subset</a>. It is refused and not
 * cleaned: a digest or a signature covers the record as its sender wrote it.
 */
final class PlainNarrative {
  private static final StandingRule RULE = StandingRule.NARRATIVE_HOLDS_NOTHING_ACTIVE;

  private final FhirContext fhir;

  PlainNarrative(FhirContext fhir) {
    this.fhir = fhir;
  }

  List<OperationOutcomeIssueComponent> faults(Resource record, BundleEntries entries) {
    List<OperationOutcomeIssueComponent> faults = new ArrayList<>(of(record, "", entries, record));
    if (record instanceof DomainResource holder) {
      for (int at = 0; at < holder.getContained().size(); at++) {
        var place = ".contained[" + at + "]";
        faults.addAll(of(holder.getContained().get(at), place, entries, record));
      }
    }
    return faults;
  }

  private List<OperationOutcomeIssueComponent> of(
      Resource part, String place, BundleEntries entries, Resource record) {
    return narratives(part)
        .map(PlainNarrative::beyondSubset)
        .filter(found -> !found.isEmpty())
        .map(found -> issue(found, entries.locate(record, record.fhirType() + place + ".text.div")))
        .toList();
  }

  /** Sections of a composition have one of their own. */
  private Stream<Narrative> narratives(Resource part) {
    return fhir.newTerser().getAllPopulatedChildElementsOfType(part, Narrative.class).stream();
  }

  /** What the sanitiser would take out. */
  private static Set<String> beyondSubset(Narrative narrative) {
    Set<String> found = new TreeSet<>();
    NarrativeSubset.POLICY.sanitize(
        narrative.getDivAsString(),
        new HtmlChangeListener<Set<String>>() {
          @Override
          public void discardedTag(Set<String> into, String element) {
            into.add("<" + element + ">");
          }

          @Override
          public void discardedAttributes(Set<String> into, String element, String... attributes) {
            Stream.of(attributes).forEach(attribute -> into.add(element + "/@" + attribute));
          }
        },
        found);
    return found;
  }

  private static OperationOutcomeIssueComponent issue(Set<String> found, String element) {
    var named = String.join(", ", found.stream().limit(10).toList());
    var text = RULE.text();
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.ERROR).setCode(IssueType.SECURITY);
    issue.getDetails().addCoding().setSystem(TcCodeSystem.RULE).setCode(RULE.code());
    issue.getDetails().setText(text.zh() + text.remedyZh() + "（" + named + "）");
    issue.setDiagnostics(text.en() + " " + text.remedyEn() + " (" + named + ")");
    return issue.addExpression(element);
  }
}
