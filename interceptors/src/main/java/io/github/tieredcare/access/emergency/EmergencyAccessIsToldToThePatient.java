package io.github.tieredcare.access.emergency;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;

/** Whose record is opened in an emergency is told at once: by whom, and that it is reviewed. */
public final class EmergencyAccessIsToldToThePatient implements Consequence<Task> {

  private static final String CATEGORY =
      "http://terminology.hl7.org/CodeSystem/communication-category";

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public List<Resource> writes(Findings<Task> findings, Records records) {
    var change = findings.change();
    return change.creates() && new EmergencyAccess(change.after()).isOne()
        ? List.of(notice(change.after(), records, change.at()))
        : List.of();
  }

  private static Communication notice(Task task, Records records, Instant at) {
    var who =
        new Directory(records)
            .institutionOf(task.getRequester())
            .map(Organization::getName)
            .orElse("");
    var notice = new Communication().setStatus(CommunicationStatus.COMPLETED);
    notice.getMeta().addProfile(TcProfile.ACCESS_NOTICE);
    notice.addCategory(new CodeableConcept(new Coding(CATEGORY, "notification", null)));
    notice.setSubject(task.getFor().copy()).addAbout(Records.to(task));
    notice.addRecipient(task.getFor().copy()).setSent(Date.from(at));
    notice.addPayload().setContent(new StringType(words(who)));
    return notice;
  }

  private static String words(String institution) {
    return "“"
        + institution
        + "”因紧急情况调阅了您的健康档案，主管部门将进行复核。 / Your record was opened in an emergency by "
        + institution
        + "; the health authority will review it.";
  }
}
