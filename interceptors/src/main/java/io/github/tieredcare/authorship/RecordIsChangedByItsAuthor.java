package io.github.tieredcare.authorship;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Resource;

/**
 * A result, a visit, an appointment or another clinical record is changed by its author alone; so
 * is a practitioner's, whoever else employs the practitioner too, or else by the authority. The
 * booking of a slot has a rule of its own.
 */
public final class RecordIsChangedByItsAuthor implements AccessRule<Resource> {

  @Override
  public Class<Resource> watches() {
    return Resource.class;
  }

  @Override
  public Text text() {
    return new Text(
        "该{0}由其他机构书写，本机构不能修改。",
        "Another institution wrote this {0}; only its author may change it.",
        "请联系书写机构更正，或新建本机构自己的记录；由平台登记载入的，请向卫生健康行政部门申请。",
        "Ask the institution that wrote it to correct it, or the health authority where the exchange"
            + " loaded it, or write a record of your own.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Resource> change, Records records) {
    var record = change.record();
    if (!change.clientAmends() || !Author.isKept(record)) {
      return Optional.empty();
    }
    return Author.of(change.before()).filter(change.caller()::actsFor).isPresent()
            || record instanceof Practitioner && Authority.acts(change.caller(), records)
            || change.before() instanceof Appointment booked && booked.hasSlot()
        ? Optional.empty()
        : refusal(record.fhirType(), record.fhirType());
  }
}
