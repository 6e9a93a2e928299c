package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.ResourceType;
import org.springframework.stereotype.Component;

/** Answers {@code /metadata} with the very statement that the server is held to. */
@Component
public class ConformanceProvider {

  private final Capability capability;
  private final Date startedAt;
  private RestfulServer server;

  ConformanceProvider(Capability capability, Clock clock) {
    this.capability = capability;
    this.startedAt = Date.from(clock.instant());
  }

  /** HAPI hands itself to whoever answers for it. */
  public void setRestfulServer(RestfulServer server) {
    this.server = server;
  }

  @Metadata
  public CapabilityStatement metadata(HttpServletRequest http, RequestDetails request) {
    CapabilityStatement served = capability.statement();
    served.setKind(CapabilityStatementKind.INSTANCE);
    served.setDate(startedAt);
    served.addInstantiates(served.getUrl());
    served.getSoftware().setName(server.getServerName());
    served
        .getImplementation()
        .setDescription("Tiered Care Exchange 分级诊疗交换平台")
        .setUrl(request.getFhirServerBase());
    served.getRestFirstRep().getResource().stream()
        .filter(resource -> ResourceType.Subscription.name().equals(resource.getType()))
        .forEach(ConformanceProvider::addTopics);
    return served;
  }

  /**
   * A client finds here what it can subscribe to, as the <a
   * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/StructureDefinition-capabilitystatement-subscriptiontopic-canonical.html">Backport</a>
   * has it in R4, which has no resource for topics.
   */
  private static void addTopics(CapabilityStatementRestResourceComponent subscription) {
    Stream.of(Topic.values())
        .forEach(
            topic ->
                subscription.addExtension(Backport.TOPIC, new CanonicalType(topic.canonical())));
  }
}
