package io.github.tieredcare.mandate;

import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Extension;

/**
 * What a mandate says has to mean something: kinds of patients' records, and elements of theirs.
 */
final class MandateOpensPatientsRecords implements MandateRule {

  @Override
  public Text text() {
    return new Text(
        "查阅授权须写明患者记录的种类，所列要素须为该种类的顶层要素。",
        "A mandate names kinds of patients' records, and of elements only their top-level ones.",
        "请在 tc-mandate-reads 中填写平台提供的患者资源类型及其顶层要素名。",
        "Name in tc-mandate-reads a type of patients' records that the exchange serves and names of"
            + " its top-level elements.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Contract> change, Records records) {
    return change.deletes()
            || Mandates.reads(change.after()).allMatch(MandateOpensPatientsRecords::isMeant)
        ? Optional.empty()
        : refusal("Contract.extension");
  }

  private static boolean isMeant(Extension reads) {
    return Subject.concerns(Mandates.kind(reads))
        && Subject.elements(Mandates.kind(reads)).containsAll(Mandates.elements(reads));
  }
}
