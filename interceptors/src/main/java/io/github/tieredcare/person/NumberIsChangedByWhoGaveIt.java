package io.github.tieredcare.person;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * An institution gives, changes and withdraws its own numbers alone; the numbers of the person may
 * be added by whoever has seen them, and are changed or taken away by the authority.
 */
final class NumberIsChangedByWhoGaveIt implements SharedPatientRule {

  private static final Set<String> OF_AN_INSTITUTION =
      Set.of(IdentifierSystem.RECORD_NUMBER, IdentifierSystem.TEMPORARY_PATIENT);

  @Override
  public Text text() {
    return new Text(
        "患者的号码只能由发号方增改：本机构只能填写和更改本机构发出的号码；证件号码可补充，不可更改或删除。",
        "A number is changed by who gave it: an institution enters and changes its own numbers; the"
            + " numbers of the person may be added, not changed or taken away.",
        "请保留其他号码原样，自己的号码在 identifier.assigner 填写本机构的引用；证件号码有误的，请由卫生健康行政部门更正。",
        "Send the other numbers as you read them and your own with your institution as"
            + " identifier.assigner; numbers of the person are corrected by the health authority.");
  }

  @Override
  public Optional<Refusal> judge(Patient before, Patient after, Caller caller) {
    boolean keeps =
        before.getIdentifier().stream()
            .allMatch(number -> gave(caller, number) || stands(number, after));
    boolean adds =
        after.getIdentifier().stream()
            .allMatch(number -> stands(number, before) || mayAdd(caller, number, before));
    return keeps && adds ? Optional.empty() : refusal("Patient.identifier");
  }

  private static boolean gave(Caller caller, Identifier number) {
    return !KnownPerson.owns(number) && caller.actsFor(KnownPerson.giver(number));
  }

  /** Whoever admitted a nameless patient may number them anew; nobody else makes one nameless. */
  private static boolean mayAdd(Caller caller, Identifier number, Patient before) {
    if (IdentifierSystem.TEMPORARY_PATIENT.equals(number.getSystem())) {
      return gave(caller, number)
          && (before.isEmpty() || new KnownPerson(before).isNumberedBy(caller));
    }
    boolean saysWhoGaveIt = number.hasAssigner() || KnownPerson.isOneOf(OF_AN_INSTITUTION, number);
    return KnownPerson.owns(number) || !saysWhoGaveIt || gave(caller, number);
  }

  private static boolean stands(Identifier number, Patient patient) {
    return patient.getIdentifier().stream().anyMatch(number::equalsDeep);
  }
}
