package io.github.tieredcare.server.record;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.image.ImageAddress;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.door.Demonstration;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UrlType;
import org.springframework.stereotype.Component;

/**
 * {@code GET DocumentReference/[id]/$image-link} and the same of a report: where its images are,
 * with a ticket that opens them for some minutes. Nothing is fetched.
 */
@Component
class ImageLinkOperation implements OperationProvider {

  static final String NAME = "$image-link";

  private final ReadableRecords records;
  private final ImageTickets tickets;
  private final Demonstration demonstration;
  private final Clock clock;

  ImageLinkOperation(
      ReadableRecords records, ImageTickets tickets, Demonstration demonstration, Clock clock) {
    this.records = records;
    this.tickets = tickets;
    this.demonstration = demonstration;
    this.clock = clock;
  }

  @Operation(name = NAME, typeName = "DocumentReference", idempotent = true)
  public Parameters ofDocument(@IdParam IdType id, ServletRequestDetails request) {
    var document = read(DocumentReference.class, id, request);
    refuse(
        document.getStatus() == DocumentReferenceStatus.ENTEREDINERROR
            || document.getDocStatus() == ReferredDocumentStatus.ENTEREDINERROR,
        document);
    var images =
        document.getContent().stream().map(DocumentReferenceContentComponent::getAttachment);
    return link(document, document.getSubject(), images, request);
  }

  @Operation(name = NAME, typeName = "DiagnosticReport", idempotent = true)
  public Parameters ofReport(@IdParam IdType id, ServletRequestDetails request) {
    var report = read(DiagnosticReport.class, id, request);
    refuse(report.getStatus() == DiagnosticReportStatus.ENTEREDINERROR, report);
    return link(report, report.getSubject(), report.getPresentedForm().stream(), request);
  }

  private <T extends Resource> T read(Class<T> type, IdType id, ServletRequestDetails request) {
    return records
        .read(type, id.getIdPart(), RequestCaller.of(request))
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  private static void refuse(boolean inError, Resource record) {
    if (inError) {
      var name = Records.key(Records.to(record));
      throw DoorRefusal.of(DoorRule.IMAGE_ENTERED_IN_ERROR, name).toHapi();
    }
  }

  private Parameters link(
      Resource record, Reference patient, Stream<Attachment> at, ServletRequestDetails request) {
    var name = Records.key(Records.to(record));
    var images = images(at, name);
    var now = clock.instant();
    var answer = new Parameters();
    images.stream()
        .map(image -> image.with(tickets.make(RequestCaller.of(request), name, image, now)))
        .forEach(link -> answer.addParameter("url", new UrlType(link)));
    answer.addParameter("expires", new InstantType(Date.from(tickets.end(now))));
    answer.addParameter("record", new Reference(name));
    answer.addParameter("patient", new Reference(Records.key(patient)));
    request.getServletResponse().setHeader("Cache-Control", "no-store");
    return answer;
  }

  private List<ImageAddress> images(Stream<Attachment> at, String record) {
    var images =
        at.filter(Attachment::hasUrl)
            .flatMap(it -> ImageAddress.read(it.getUrl(), demonstration.enabled()).stream())
            .toList();
    if (images.isEmpty()) {
      throw DoorRefusal.of(DoorRule.NO_IMAGE_ADDRESS, record).toHapi();
    }
    return images;
  }
}
