package io.github.tieredcare.example.synthea;

import io.github.tieredcare.example.client.FictitiousIdCard;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * A person whom Synthea made up, moved to the demonstration region: an ID card that nobody can
 * have, a Chinese name with its pinyin, a residence; birth, death and sex stay.
 *
 * @param made as Synthea wrote it
 * @param institution who keeps the record
 */
record SyntheaPatient(Patient made, String institution) {

  private static final List<String> SURNAMES =
      List.of("赵 Zhao", "钱 Qian", "孙 Sun", "李 Li", "周 Zhou");
  private static final List<String> GIVEN = List.of("安 An", "宁 Ning", "平 Ping", "和 He", "文 Wen");
  private static final List<String> HOMES = List.of("340202001001", "340223105203");

  Patient moved() {
    var patient = new Patient().setActive(true).setGender(made.getGender());
    patient.setBirthDateElement(made.getBirthDateElement().copy()).setDeceased(made.getDeceased());
    var born = LocalDate.parse(made.getBirthDateElement().getValueAsString());
    var card = new FictitiousIdCard(born, made.getGender(), order());
    patient.addIdentifier().setSystem(IdentifierSystem.ID_CARD).setValue(card.number());
    patient
        .addIdentifier()
        .setSystem(IdentifierSystem.RECORD_NUMBER)
        .setValue(made.getIdElement().getIdPart())
        .setAssigner(new Reference("Organization/" + institution));
    name(patient);
    var home = new Coding(TcCodeSystem.GBT_2260, chosen(HOMES, 1), null);
    patient.addAddress().addExtension(TcExtension.DIVISION, home);
    return patient;
  }

  private void name(Patient patient) {
    var surname = chosen(SURNAMES, 2).split(" ");
    var first = chosen(GIVEN, 10).split(" ");
    var second = chosen(GIVEN, 50).split(" ");
    patient.addName().setText(surname[0] + first[0] + second[0]);
    patient
        .addName()
        .setText(surname[1] + " " + first[1] + second[1].toLowerCase(Locale.ROOT))
        .addExtension(TcExtension.NAME_REPRESENTATION, new CodeType("SYL"));
  }

  /** The same for the same person at every run, so that loading twice makes no second one. */
  private int order() {
    return made.getIdElement().getIdPart().hashCode() & Integer.MAX_VALUE;
  }

  private String chosen(List<String> choices, int shift) {
    return choices.get(order() / shift % choices.size());
  }
}
