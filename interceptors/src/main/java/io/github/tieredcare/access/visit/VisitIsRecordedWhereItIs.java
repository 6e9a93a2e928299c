package io.github.tieredcare.access.visit;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;

/** Nobody opens a record for another, or in another's name. */
final class VisitIsRecordedWhereItIs implements VisitRule, OwnRecordRule<Encounter> {

  @Override
  public Text text() {
    return new Text(
        "就诊只能由接诊机构登记。",
        "A visit is recorded only by the institution where it takes place.",
        "请将 Encounter.serviceProvider 填写为本机构或其科室，并以该机构身份提交。",
        "Name your own institution, or a department of it, as Encounter.serviceProvider and send it"
            + " as that institution.");
  }

  @Override
  public Stream<Owner> owners(Encounter visit) {
    return Stream.of(new Owner("Encounter.serviceProvider", visit.getServiceProvider()));
  }
}
