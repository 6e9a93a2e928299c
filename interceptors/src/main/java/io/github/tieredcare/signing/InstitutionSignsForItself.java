package io.github.tieredcare.signing;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;

/** A signing is made, changed and ended by the institution whose doctor signs. */
final class InstitutionSignsForItself implements OwnRecordRule<EpisodeOfCare> {
  @Override
  public Text text() {
    return new Text(
        "签约只能由签约机构登记、变更或解除。",
        "A signing is made, changed and ended only by the institution that signs.",
        "请由签约机构办理；转签的，由原机构先解约。",
        "Have it done by the institution that signed; to sign elsewhere, that one ends it first.");
  }

  @Override
  public Class<EpisodeOfCare> watches() {
    return EpisodeOfCare.class;
  }

  @Override
  public Stream<Owner> owners(EpisodeOfCare episode) {
    return Stream.of(episode)
        .filter(it -> new Signing(it).isSigning())
        .map(it -> new Owner("EpisodeOfCare.managingOrganization", it.getManagingOrganization()));
  }
}
