package io.github.tieredcare.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.springframework.stereotype.Component;

/** The pages of a search are its caller's alone, and each is looked up anew before it is shown. */
@Component
@Interceptor
class PageGate implements DoorInterceptor {

  private static final Pattern SEARCH = Pattern.compile("[?&]_getpages=([^&]+)");

  private final SearchPages pages;
  private final Sight sight;
  private final Clock clock;

  PageGate(SearchPages pages, Sight sight, Clock clock) {
    this.pages = pages;
    this.sight = sight;
    this.clock = clock;
  }

  /** A page is an address; HAPI fails at one that comes as a form. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void decide(RestOperationTypeEnum interaction, RequestDetails request) {
    if (interaction != RestOperationTypeEnum.GET_PAGE) {
      return;
    }
    if (request.getCompleteUrl().indexOf('?') < 0) {
      throw ServerFault.NOT_UNDERSTOOD.about("GET ?" + Constants.PARAM_PAGINGACTION + "=…");
    }
    if (!pages.isOf(search(request), RequestCaller.of(request))) {
      throw gone();
    }
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void keepOrCheck(RequestDetails request, IBaseResource answer) {
    if (!(answer instanceof Bundle page)) {
      return;
    }
    if (request.getRestOperationType() == RestOperationTypeEnum.GET_PAGE) {
      checkEach(page, request);
    } else if (page.getLink(Bundle.LINK_NEXT) != null) {
      Matcher next = SEARCH.matcher(page.getLink(Bundle.LINK_NEXT).getUrl());
      if (next.find()) {
        pages.keep(next.group(1), RequestCaller.of(request), clock.instant());
      }
    }
  }

  private void checkEach(Bundle page, RequestDetails request) {
    Set<String> shown =
        page.getEntry().stream()
            .map(BundleEntryComponent::getResource)
            .filter(record -> Subject.concerns(record.fhirType()))
            .map(record -> Records.key(Records.to(record)))
            .collect(Collectors.toSet());
    var seen = sight.of(shown, RequestCaller.of(request));
    if (!seen.showsAll(shown)) {
      throw gone();
    }
    Parts.note(seen, request);
  }

  private static String search(RequestDetails request) {
    String[] named = request.getParameters().get(Constants.PARAM_PAGINGACTION);
    return named == null || named.length == 0 ? "" : named[0];
  }

  private static RuntimeException gone() {
    return DoorRefusal.of(DoorRule.PAGE_NOT_YOURS).toHapi();
  }
}
