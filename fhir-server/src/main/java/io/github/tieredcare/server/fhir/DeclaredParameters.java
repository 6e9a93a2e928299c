package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Refuses a search by a parameter or a modifier that the guide does not declare, instead of
 * answering another question than the one asked. See <a
 * href="https://hl7.org/fhir/R4/search.html#errors">handling errors</a>.
 */
@Component
@Interceptor
class DeclaredParameters implements DoorInterceptor {

  private final Capability capability;
  private final List<OwnResourceProvider> own;

  DeclaredParameters(Capability capability, List<OwnResourceProvider> own) {
    this.capability = capability;
    this.own = own;
  }

  /** The search itself follows, and refuses, chains and reverse chains. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void refuseUndeclared(RestOperationTypeEnum interaction, RequestDetails request) {
    if (interaction != RestOperationTypeEnum.SEARCH_TYPE) {
      return;
    }
    String type = request.getResourceName();
    List<Issue> undeclared =
        request.getParameters().keySet().stream()
            .filter(key -> !isDeclared(type, SearchKey.of(key)))
            .map(key -> issue(type, key))
            .toList();
    if (!undeclared.isEmpty()) {
      throw new InvalidRequestException("Undeclared search", Issue.outcome(undeclared));
    }
  }

  private boolean isDeclared(String type, SearchKey key) {
    return key.isAboutTheAnswer()
        || shapesItsOwn(type, key.parameter())
        || capability.searches(type, key.parameter()) && key.hasKnownModifier(capability.types());
  }

  private boolean shapesItsOwn(String type, String parameter) {
    return own.stream()
        .filter(it -> it.getResourceType().getSimpleName().equals(type))
        .anyMatch(it -> it.ownParameters().contains(parameter));
  }

  private static Issue issue(String type, String key) {
    return new Issue(
        IssueType.NOTSUPPORTED,
        "http." + SearchKey.of(key).parameter(),
        "平台不支持按 " + key + " 查询 " + type + "，可用的查询参数见 /metadata",
        type + " cannot be searched by " + key + "; /metadata lists what it can be searched by");
  }
}
