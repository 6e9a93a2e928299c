package io.github.tieredcare.server.ground;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.access.emergency.AskedEmergency;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import io.github.tieredcare.server.rule.ExchangeDesk;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code POST /Patient/[id]/$emergency-access}: a doctor opens a record that is closed, with a
 * reason. It holds for a short time, the patient is told, and the authority reviews it.
 */
@Component
class EmergencyAccessOperation implements OperationProvider {

  static final String NAME = "$emergency-access";

  private final ExchangeDesk desk;
  private final TransactionTemplate transaction;

  EmergencyAccessOperation(ExchangeDesk desk, PlatformTransactionManager transactions) {
    this.desk = desk;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Opens the record; asked again while it is open, answers the access that stands.
   *
   * @param patient whose record
   * @param reason what the emergency is
   */
  @Operation(name = NAME, type = Patient.class)
  public Task open(
      @IdParam IdType patient,
      @OperationParam(name = "reason", max = 1) StringType reason,
      RequestDetails request) {
    var caller = RequestCaller.of(request);
    var whose = Records.to(Patient.class, patient.getIdPart());
    if (caller.patient().isPresent()) {
      throw new ResourceNotFoundException(patient);
    }
    var words = Optional.ofNullable(reason).map(StringType::getValueNotNull).orElse("-");
    var asked = new AskedEmergency(whose, caller, words);
    return transaction.execute(status -> desk.openInEmergency(asked));
  }
}
