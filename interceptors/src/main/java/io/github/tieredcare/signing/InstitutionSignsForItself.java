package io.github.tieredcare.signing;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;

/** A signing is made, changed and ended by the institution whose doctor signs. */
final class InstitutionSignsForItself implements Rule<EpisodeOfCare> {
  private static final Text TEXT =
      new Text(
          "签约只能由签约机构登记、变更或解除。",
          "A signing is made, changed and ended only by the institution that signs.",
          "请由签约机构办理；转签的，由原机构先解约。",
          "Have it done by the institution that signed; to sign elsewhere, that one ends it first.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Class<EpisodeOfCare> watches() {
    return EpisodeOfCare.class;
  }

  @Override
  public Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<EpisodeOfCare> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var directory = new Directory(records);
    var institution = change.caller().institution();
    return Stream.of(change.before(), change.after())
            .filter(Objects::nonNull)
            .filter(episode -> new Signing(episode).isSigning())
            .allMatch(it -> directory.belongs(it.getManagingOrganization(), institution))
        ? Optional.empty()
        : refusal("EpisodeOfCare.managingOrganization");
  }
}
