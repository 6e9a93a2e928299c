package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;

/** The servlet behind {@code /fhir}. */
class FhirEndpoint extends RestfulServer {

  private static final long serialVersionUID = 1L;

  FhirEndpoint(FhirContext fhir, ServerSettings settings) {
    super(fhir);
    setServerName("Tiered Care Exchange 分级诊疗交换平台");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    setETagSupport(ETagSupportEnum.ENABLED);
    if (!settings.baseUrl().isBlank()) {
      setServerAddressStrategy(new HardcodedServerAddressStrategy(settings.baseUrl()));
    }
  }

  /** What it runs on is nobody's business. */
  @Override
  protected String createPoweredByHeader() {
    return null;
  }
}
