package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on placing a referral, in the order in which they are asked. */
public final class PlacementRules {

  private PlacementRules() {}

  /** Every rule: on the referral, its note, its Provenance, and on leaving a ward. */
  public static List<Rule<?>> all() {
    return List.of(
        new SenderPlacesItsOwnReferral(),
        new ReferralNumberIsItsSendersOwn(),
        new ClosedReferralStaysClosed(),
        new OnlyTheExchangeMovesAPlacedReferral(),
        new PlacedReferralKeepsItsCore(),
        new PlacedReferralKeepsItsPapers(),
        new ReferralNumberIsUsedOnce(),
        new ReferralStatesItsReason(),
        new ReferralNamesATargetOrANeed(),
        new ReferralAsksOneTreatingInstitution(),
        new UpReferralGoesUp(),
        new DownReferralGoesDown(),
        new SeniorDoctorAssessesLeavingTheCity(),
        new OnlyTheLeadSendsOutside(),
        new SignedResidentComesFromTheSignedInstitution(),
        new ReferralFollowsItsEarlierStep(),
        new OneOpenReferralPerDepartment(),
        new ReferralComesWithItsNote(),
        new DownReferralGivesTheInpatientNumber(),
        new RequesterVouchesForTheReferral(),
        new PatientAgreesToTheReferral(),
        new GuardianAgreesForAChild(),
        new EmergencyTellsWhatIsComing(),
        new NoteIsWrittenByItsInstitution(),
        new SignedNoteKeepsItsPatient(),
        new NoteHoldsItsSections(),
        new DoctorVouchesAtTheirOwnInstitution(),
        new ProvenanceStaysAsItWasMade(),
        new EndedReferralIsNotVouchedFor(),
        new StablePatientIsOfferedTheWayDown());
  }
}
