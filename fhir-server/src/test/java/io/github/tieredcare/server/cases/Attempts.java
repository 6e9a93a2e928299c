package io.github.tieredcare.server.cases;

import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.person.KnownPerson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** The ways that fit a case. */
final class Attempts {

  private final Papers papers;
  private final ISearchParamRegistry parameters;

  Attempts(Papers papers, ISearchParamRegistry parameters) {
    this.papers = papers;
    this.parameters = parameters;
  }

  List<Way> waysOf(CaseFile file) {
    if (file.after().isEmpty()) {
      return List.of(Way.DELETE, Way.DELETE_IN_A_BUNDLE);
    }
    if (NotOverHttp.isKeptBeside(file.after().get())) {
      return List.of(Way.POST);
    }
    List<Way> ways = new ArrayList<>();
    if (file.before().isPresent()) {
      ways.addAll(List.of(Way.PUT, Way.PATCH, Way.PUT_IN_A_BUNDLE));
    } else {
      ways.add(Way.POST_IN_A_BUNDLE);
      if (pointing(file).isEmpty()) {
        ways.add(Way.POST);
      }
      if (drafted(file) && NotOverHttp.mayBeDraftedFirst(file)) {
        ways.addAll(List.of(Way.PUT, Way.PATCH));
      }
    }
    if (ways.contains(Way.PUT) && findable(file)) {
      ways.add(Way.CONDITIONAL_PUT);
    }
    return ways;
  }

  Attempt attempt(CaseFile file, Way way) {
    var after = file.after().orElse(null);
    List<Resource> stored = new ArrayList<>(file.records());
    if (way == Way.POST || way == Way.POST_IN_A_BUNDLE) {
      var beside = pointing(file);
      stored.removeAll(beside);
      return new Attempt(file, way, stored, null, after, beside);
    }
    var before = file.before().orElseGet(() -> draft(file));
    stored.removeIf(record -> Papers.address(record).equals(Papers.address(before)));
    stored.add(before);
    return new Attempt(file, way, stored, before, after, List.of());
  }

  /** A referral that is placed at once may also be placed after it was drafted. */
  private static boolean drafted(CaseFile file) {
    return file.after().orElseThrow() instanceof ServiceRequest referral
        && referral.getStatus() == ServiceRequestStatus.ACTIVE;
  }

  private static Resource draft(CaseFile file) {
    var referral = (ServiceRequest) file.after().orElseThrow();
    return referral.copy().setStatus(ServiceRequestStatus.DRAFT);
  }

  /** No person is found by an address in which a number stands. */
  private boolean findable(CaseFile file) {
    var record = file.before().or(file::after).orElseThrow();
    var identifier = record.getNamedProperty("identifier");
    return identifier != null
        && identifier.hasValues()
        && !KnownPerson.LASTING.contains(((Identifier) identifier.getValues().get(0)).getSystem())
        && parameters.hasActiveSearchParam(
            record.fhirType(), "identifier", SearchParamLookupContextEnum.SEARCH);
  }

  /** The records that cannot be there before it, because they point at it, or at one that does. */
  private List<Resource> pointing(CaseFile file) {
    Set<String> reached = new LinkedHashSet<>(Set.of(Papers.address(file.after().orElseThrow())));
    Set<Resource> pointing = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Resource record : file.records()) {
        if (!pointing.contains(record) && papers.targets(record).anyMatch(reached::contains)) {
          more |= pointing.add(record) && reached.add(Papers.address(record));
        }
      }
    }
    return List.copyOf(pointing);
  }
}
