package io.github.tieredcare.server.slot.match;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.slot.FreeSession;
import io.github.tieredcare.slot.matching.Rank;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntrySearchComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;

/** A match as its asker reads it: the ranked slots, and after them whose they are. */
@Component
class MatchAnswer {

  private static final List<Include> WHOSE =
      List.of(
          new Include("Schedule:actor"),
          new Include("PractitionerRole:practitioner", true),
          new Include("PractitionerRole:organization", true));

  private final DaoRegistry daos;

  MatchAnswer(DaoRegistry daos) {
    this.daos = daos;
  }

  Bundle of(Map<Rank, FreeSession> ranked, int most, RequestDetails request) {
    var bundle = new Bundle().setType(BundleType.SEARCHSET);
    bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(request.getCompleteUrl());
    var shown = ranked.entrySet().stream().limit(most).toList();
    shown.forEach(each -> show(each.getKey(), entry(bundle, request, each.getValue().slot())));
    whose(shown.stream().map(each -> each.getValue().slot().getSchedule().getReference()).toList())
        .forEach(
            record -> entry(bundle, request, record).getSearch().setMode(SearchEntryMode.INCLUDE));
    return bundle;
  }

  private static void show(Rank rank, BundleEntryComponent entry) {
    BundleEntrySearchComponent search = entry.getSearch();
    search.setMode(SearchEntryMode.MATCH).setScore(rank.score());
    rank.reasons()
        .forEach(reason -> search.addExtension(TcExtension.MATCH_REASON, reason.concept()));
  }

  private static BundleEntryComponent entry(
      Bundle bundle, RequestDetails request, Resource record) {
    var address = record.fhirType() + "/" + record.getIdElement().getIdPart();
    return bundle
        .addEntry()
        .setFullUrl(request.getFhirServerBase() + "/" + address)
        .setResource(record);
  }

  /** The Schedules with their doctors and services, and who these are and where. */
  private Stream<Resource> whose(Collection<String> schedules) {
    if (schedules.isEmpty()) {
      return Stream.empty();
    }
    var any = new TokenOrListParam();
    schedules.forEach(
        schedule -> any.add(new TokenParam(schedule.substring("Schedule/".length()))));
    var search = new SearchParameterMap().add("_id", any);
    WHOSE.forEach(search::addInclude);
    search.setLoadSynchronous(true);
    return daos
        .getResourceDao(Schedule.class)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(Resource.class::cast);
  }
}
