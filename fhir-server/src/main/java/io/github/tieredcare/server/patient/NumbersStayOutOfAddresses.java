package io.github.tieredcare.server.patient;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.UrlUtil;
import io.github.tieredcare.person.KnownPerson;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.StandingRule;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/** Addresses end up in logs and histories, so that no person's number may stand in one. */
@Component
@Interceptor
class NumbersStayOutOfAddresses implements DoorInterceptor {

  private static final StandingRule RULE = StandingRule.NUMBERS_STAY_OUT_OF_ADDRESSES;
  private static final Pattern ID_CARD_NUMBER =
      Pattern.compile("(?:.*[|,])?[1-9]\\d{16}[\\dXx](?:,.*)?");

  /** Of the request itself, not of what stands in its body: the entries of a bundle, a form. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void refuse(HttpServletRequest request) {
    var query = request.getQueryString() == null ? "" : request.getQueryString();
    var shown =
        Stream.concat(
            Stream.of(request.getPathInfo() == null ? "" : request.getPathInfo())
                .flatMap(path -> Stream.of(path.split("/"))),
            UrlUtil.parseQueryString(query).values().stream().flatMap(Arrays::stream));
    if (shown.anyMatch(NumbersStayOutOfAddresses::showsNumber)) {
      throw new InvalidRequestException("A number stands in the address", outcome());
    }
  }

  private static boolean showsNumber(String value) {
    return ID_CARD_NUMBER.matcher(value).matches()
        || KnownPerson.LASTING.stream().anyMatch(system -> value.contains(system + "|"));
  }

  private static OperationOutcome outcome() {
    var text = RULE.text();
    var outcome = new OperationOutcome();
    var issue =
        outcome
            .addIssue()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(IssueType.INVALID)
            .setDiagnostics(text.en() + " " + text.remedyEn());
    issue.getDetails().setText(text.zh() + text.remedyZh());
    issue.getDetails().addCoding().setSystem(TcCodeSystem.RULE).setCode(RULE.code());
    return outcome;
  }
}
