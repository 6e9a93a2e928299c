package io.github.tieredcare.image;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * An address that a report or document names is one that a ticket may be sent to, so that nobody
 * finds out only when the image is needed. On this machine, as in a demonstration, TLS is not asked
 * for here; a server in production still gives no ticket for it.
 */
final class ImageAddressIsSafe implements Rule<Resource> {

  private static final Text TEXT =
      new Text(
          "{0} 所写的地址不安全：须为 https，不含用户信息，也不含 ticket 参数。",
          "The address in {0} is not safe: it must be https, without user information and without a parameter ticket.",
          "请改用影像或文件服务器的 https 固定地址；平台内的记录用相对引用。",
          "Give the permanent https address at the server that holds the image or paper; refer to a record of the exchange by a relative reference.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Resource> change, Records records) {
    if (change.deletes() || attachments(change.after()).isEmpty()) {
      return Optional.empty();
    }
    Set<String> known = change.creates() ? Set.of() : addresses(change.before());
    boolean safe =
        addresses(change.after()).stream().filter(it -> !known.contains(it)).allMatch(this::safe);
    return safe ? Optional.empty() : refusal(element(change.after()), element(change.after()));
  }

  private boolean safe(String address) {
    return isRelative(address) || ImageAddress.read(address, true).isPresent();
  }

  /** Neither a scheme nor a host. */
  private static boolean isRelative(String address) {
    return !address.startsWith("/") && !address.split("/", 2)[0].contains(":");
  }

  private static Set<String> addresses(Resource record) {
    return attachments(record).stream()
        .filter(Attachment::hasUrl)
        .map(Attachment::getUrl)
        .collect(Collectors.toSet());
  }

  private static List<Attachment> attachments(Resource record) {
    if (record instanceof DocumentReference document) {
      return document.getContent().stream()
          .map(DocumentReferenceContentComponent::getAttachment)
          .toList();
    }
    return record instanceof DiagnosticReport report ? report.getPresentedForm() : List.of();
  }

  private static String element(Resource record) {
    return record instanceof DocumentReference
        ? "DocumentReference.content.attachment.url"
        : "DiagnosticReport.presentedForm.url";
  }
}
