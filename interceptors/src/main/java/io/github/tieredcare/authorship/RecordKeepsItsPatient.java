package io.github.tieredcare.authorship;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentParticipantComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What was recorded about one patient never comes to speak of another: somebody may rely on it.
 * Referrals, their documents and their Tasks have rules of their own.
 */
public final class RecordKeepsItsPatient implements FirmRule<Resource> {

  private static final Set<String> HAVE_THEIR_OWN_RULES =
      Set.of("Communication", "Composition", "ServiceRequest", "Task");

  private static final List<String> ELEMENTS = List.of("subject", "patient", "beneficiary");

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public Text text() {
    return new Text(
        "已提交的{0}不可更换患者。",
        "A stored {0} never changes its patient.",
        "请恢复原患者；写错患者的，请将原记录标为 entered-in-error 或取消，并为正确的患者新建记录。",
        "Restore the patient; if it was the wrong one, mark the record entered-in-error or cancel"
            + " it, and write a new one for the right patient.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Resource> change, Records records) {
    var kind = change.record().fhirType();
    if (!change.clientAmends() || HAVE_THEIR_OWN_RULES.contains(kind)) {
      return Optional.empty();
    }
    return patients(change.before())
        .filter(had -> patients(change.after()).noneMatch(has -> has.equals(had)))
        .findFirst()
        .flatMap(lost -> refusal(kind + "." + lost.element(), kind));
  }

  private static Stream<Named> patients(Resource record) {
    return record instanceof Appointment appointment
        ? appointment.getParticipant().stream()
            .map(AppointmentParticipantComponent::getActor)
            .filter(actor -> "Patient".equals(actor.getReferenceElement().getResourceType()))
            .map(actor -> new Named("participant", Records.key(actor)))
        : ELEMENTS.stream().flatMap(element -> named(record, element));
  }

  private static Stream<Named> named(Resource record, String element) {
    return Optional.ofNullable(record.getChildByName(element)).stream()
        .flatMap(child -> child.getValues().stream())
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .filter(patient -> patient.getReferenceElement().hasIdPart())
        .map(patient -> new Named(element, Records.key(patient)));
  }

  /** A patient, and where the record names them. */
  private record Named(String element, String key) {}
}
