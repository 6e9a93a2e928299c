package io.github.tieredcare.access.consent;

import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Extension;

/** A Consent read as one by which institutions may read a record. */
public record RecordConsent(Consent consent) {

  private static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";
  private static final String PRIVACY = "patient-privacy";

  private static final Set<ConsentState> BEFORE_IT_IS_GIVEN =
      EnumSet.of(ConsentState.DRAFT, ConsentState.PROPOSED);

  /** Whether it is about the record at all, and not about a treatment. */
  public boolean isOne() {
    return consent.getScope().hasCoding(SCOPE, PRIVACY);
  }

  /** Whether it lets anybody read anything, as far as it is understood. */
  public boolean permits() {
    return isOne()
        && consent.getStatus() == ConsentState.ACTIVE
        && consent.getProvision().getType() == ConsentProvisionType.PERMIT
        && consent.getProvision().hasPurpose()
        && consent.getProvision().getPeriod().hasEnd()
        && isUnderstood();
  }

  /** The sensitive classes that it opens: those it names, if the patient agreed separately. */
  public Set<SensitiveClass> opens() {
    var opens = EnumSet.noneOf(SensitiveClass.class);
    for (SensitiveClass each : SensitiveClass.values()) {
      if (isSeparate()
          && consent.getProvision().getSecurityLabel().stream().anyMatch(each::labels)) {
        opens.add(each);
      }
    }
    return opens;
  }

  /** Whether it was given, and may have been withdrawn since. */
  boolean wasGiven() {
    return isOne() && !BEFORE_IT_IS_GIVEN.contains(consent.getStatus());
  }

  boolean isActive() {
    return isOne() && consent.getStatus() == ConsentState.ACTIVE;
  }

  /** Whether the sensitive classes were agreed to by themselves, for one purpose. */
  boolean isSeparate() {
    Extension separate = consent.getExtensionByUrl(TcExtension.SEPARATE_CONSENT);
    return separate != null
        && "true".equals(separate.getValue().primitiveValue())
        && consent.getProvision().getPurpose().size() == 1;
  }

  /** Whether it says nothing that narrows it in a way that the exchange does not follow. */
  boolean isUnderstood() {
    var provision = consent.getProvision();
    return !consent.hasModifierExtension()
        && !provision.hasModifierExtension()
        && !provision.hasProvision()
        && !provision.hasAction()
        && !provision.hasClass_()
        && !provision.hasCode()
        && !provision.hasData()
        && !provision.hasDataPeriod();
  }

  /** Whether the patient alone gives it, with the resident's own token. */
  boolean isOwnActOf(Caller caller) {
    return isBy(caller)
        && consent.hasPerformer()
        && consent.getPerformer().stream().allMatch(it -> Records.same(it, consent.getPatient()));
  }

  /** Whether the caller is the resident whose record it is about. */
  boolean isBy(Caller caller) {
    return caller
        .patient()
        .filter(id -> id.equals(consent.getPatient().getReferenceElement().getIdPart()))
        .isPresent();
  }
}
