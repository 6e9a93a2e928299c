package io.github.tieredcare.server.patient;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import io.github.tieredcare.person.KnownPerson;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/** Addresses end up in logs and histories, so that no person's number may stand in one. */
@Component
@Interceptor
class NumbersStayOutOfAddresses implements DoorInterceptor {

  private static final Pattern ID_CARD_NUMBER =
      Pattern.compile("(?:.*[|,])?[1-9]\\d{16}[\\dXx](?:,.*)?");

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void refuse(RequestDetails request) {
    if (request.getRequestType() == RequestTypeEnum.GET) {
      request.getParameters().values().stream()
          .flatMap(Arrays::stream)
          .filter(NumbersStayOutOfAddresses::showsNumber)
          .findFirst()
          .ifPresent(
              value -> {
                throw new InvalidRequestException("A number stands in the address", outcome());
              });
    }
  }

  private static boolean showsNumber(String value) {
    return ID_CARD_NUMBER.matcher(value).matches()
        || KnownPerson.LASTING.stream().anyMatch(system -> value.contains(system + "|"));
  }

  private static OperationOutcome outcome() {
    var outcome = new OperationOutcome();
    var issue =
        outcome
            .addIssue()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(IssueType.INVALID)
            .setDiagnostics(
                "A person's number may not stand in an address; search with POST [type]/_search, or"
                    + " ask Patient/$match.");
    issue.getDetails().setText("地址中不得出现个人证件号码；请改用 POST [类型]/_search 检索，或调用 Patient/$match。");
    issue
        .getDetails()
        .addCoding()
        .setSystem(TcCodeSystem.RULE)
        .setCode("numbers-stay-out-of-addresses");
    return outcome;
  }
}
