package io.github.tieredcare.mandate;

import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Extension;

/** What a mandate says has to mean something: kinds of patients' records, and a time to come. */
final class MandateOpensPatientsRecords implements Rule<Contract> {

  private static final Text TEXT =
      new Text(
          "查阅授权须写明患者记录的种类及其顶层要素，且截止时间晚于开始时间。",
          "A mandate names kinds of patients' records and top-level elements of theirs, and ends"
              + " after it begins.",
          "请在 tc-mandate-reads 中填写平台提供的患者资源类型及其顶层要素名，并填写 applies 的起止时间。",
          "Name in tc-mandate-reads a type of patients' records that the exchange serves and names of"
              + " its top-level elements, and in applies a start and a later end.");

  @Override
  public Class<Contract> watches() {
    return Contract.class;
  }

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Contract> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    if (!Mandates.reads(change.after()).allMatch(MandateOpensPatientsRecords::isMeant)) {
      return refusal("Contract.extension");
    }
    return lasts(Span.of(change.after().getApplies()))
        ? Optional.empty()
        : refusal("Contract.applies");
  }

  private static boolean isMeant(Extension reads) {
    return Subject.concerns(Mandates.kind(reads))
        && Subject.elements(Mandates.kind(reads)).containsAll(Mandates.elements(reads));
  }

  private static boolean lasts(Span span) {
    return span.from().flatMap(from -> span.until().filter(from::isBefore)).isPresent();
  }
}
