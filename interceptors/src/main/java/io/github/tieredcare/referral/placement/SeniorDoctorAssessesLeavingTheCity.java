package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Leaving the city is a senior hospital doctor's judgement. */
final class SeniorDoctorAssessesLeavingTheCity implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "跨市转诊须由二级以上医院具备规定职称（如副主任医师以上）的医师评估。",
        "Leaving the city has to be assessed by a doctor with the required title (such as associate chief physician) at a hospital of the second level or above.",
        "请由符合条件的医师申请，或在扩展 tc-outside-assessor 中注明评估医师。",
        "Let such a doctor place the referral, or name the one who assessed it in tc-outside-assessor.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    return !placement.leavesTheCity()
            || assessors(placement).anyMatch(role -> mayAssess(role, placement))
        ? Optional.empty()
        : refusal("ServiceRequest.extension('" + TcExtension.OUTSIDE_ASSESSOR + "')");
  }

  private static Stream<PractitionerRole> assessors(Placement placement) {
    var referral = placement.referral();
    var named =
        referral.extension(TcExtension.OUTSIDE_ASSESSOR).map(it -> (Reference) it.getValue());
    return Stream.concat(Stream.of(referral.request().getRequester()), named.stream())
        .flatMap(it -> placement.records().read(PractitionerRole.class, it).stream());
  }

  private static boolean mayAssess(PractitionerRole role, Placement placement) {
    return role.getActive()
        && Span.of(role.getPeriod()).holds(placement.change().at())
        && worksAtHospital(role, placement)
        && hasTitle(role, placement);
  }

  private static boolean worksAtHospital(PractitionerRole role, Placement placement) {
    return new Directory(placement.records())
        .institutionOf(role.getOrganization())
        .flatMap(placement::tierOf)
        .filter(tier -> !tier.primary())
        .isPresent();
  }

  private static boolean hasTitle(PractitionerRole role, Placement placement) {
    var titles = placement.change().policy().outsideAssessorTitles();
    return placement.records().read(Practitioner.class, role.getPractitioner()).stream()
        .flatMap(doctor -> doctor.getQualification().stream())
        .flatMap(qualification -> qualification.getCode().getCoding().stream())
        .filter(title -> TcCodeSystem.PROFESSIONAL_TITLE.equals(title.getSystem()))
        .anyMatch(title -> titles.contains(title.getCode()));
  }
}
