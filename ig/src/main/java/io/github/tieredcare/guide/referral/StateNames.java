package io.github.tieredcare.guide.referral;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/** What people call the states of a referral: the words of the business statuses. */
public final class StateNames {
  private final Map<String, Bilingual> words;

  /** Takes the words from the code system among those published. */
  public StateNames(List<CodeSystem> published) {
    words =
        published.stream()
            .filter(codes -> TcCodeSystem.REFERRAL_BUSINESS_STATUS.equals(codes.getUrl()))
            .flatMap(codes -> codes.getConcept().stream())
            .collect(Collectors.toMap(ConceptDefinitionComponent::getCode, StateNames::both));
  }

  /** The usual name of a state. */
  public Bilingual of(ReferralState state) {
    return words.get(state.usual().code());
  }

  private static Bilingual both(ConceptDefinitionComponent concept) {
    return new Bilingual(concept.getDisplay(), concept.getDesignationFirstRep().getValue());
  }
}
