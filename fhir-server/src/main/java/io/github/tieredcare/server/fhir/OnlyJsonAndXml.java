package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/** Refuses the formats that the guide does not declare before HAPI reads or writes in one. */
@Component
@Interceptor
class OnlyJsonAndXml implements DoorInterceptor {

  private static final String FHIR_JSON = "application/fhir+json;charset=UTF-8";

  private final FhirContext fhir;

  OnlyJsonAndXml(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** HAPI would word the refusal in the very format that is refused; hence it is written here. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
  public boolean refuseOthers(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Stream.ofNullable(request.getContentType()).anyMatch(OnlyJsonAndXml::isRefused)) {
      return refuse(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    }
    if (wanted(request).anyMatch(OnlyJsonAndXml::isRefused)) {
      return refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE);
    }
    return true;
  }

  private static Stream<String> wanted(HttpServletRequest request) {
    Stream<String> accepted =
        Collections.list(request.getHeaders(Constants.HEADER_ACCEPT)).stream()
            .flatMap(header -> Stream.of(header.split(",")));
    return Stream.concat(accepted, Stream.ofNullable(request.getParameter(Constants.PARAM_FORMAT)));
  }

  private static boolean isRefused(String format) {
    EncodingEnum encoding = EncodingEnum.forContentType(format);
    return encoding == EncodingEnum.RDF || encoding == EncodingEnum.NDJSON;
  }

  private boolean refuse(HttpServletResponse response, int status) throws IOException {
    Issue issue =
        new Issue(
            IssueType.NOTSUPPORTED,
            "http." + Constants.PARAM_FORMAT,
            "平台只收发 JSON 和 XML 格式",
            "The exchange speaks JSON and XML only");
    response.setStatus(status);
    response.setContentType(FHIR_JSON);
    response
        .getWriter()
        .write(fhir.newJsonParser().encodeResourceToString(Issue.outcome(List.of(issue))));
    return false;
  }
}
