package io.github.tieredcare.signing;

import io.github.tieredcare.profile.EpisodeType;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/** An EpisodeOfCare read as a resident's signing with a family doctor. */
public record Signing(EpisodeOfCare episode) {

  /** The signings of a resident, and other lasting care. */
  public static final Link<EpisodeOfCare> OF_RESIDENT =
      new Link<>(EpisodeOfCare.class, "patient", episode -> Stream.of(episode.getPatient()));

  /** Whether the episode is a signing at all, and not other lasting care. */
  boolean isSigning() {
    return episode.getType().stream().anyMatch(EpisodeType.FAMILY_DOCTOR_SIGNING::in);
  }

  /** Whether it binds the resident, now or at the time it is planned for. */
  boolean binds() {
    return isSigning()
        && (episode.getStatus() == EpisodeOfCareStatus.ACTIVE
            || episode.getStatus() == EpisodeOfCareStatus.ONHOLD
            || episode.getStatus() == EpisodeOfCareStatus.PLANNED);
  }

  /** Whether the resident has it at an instant: it is not planned, and not put on hold. */
  public boolean isInForce(Instant at) {
    return isSigning() && episode.getStatus() == EpisodeOfCareStatus.ACTIVE && span().holds(at);
  }

  Span span() {
    return Span.of(episode.getPeriod());
  }

  /** The institution that stands at one part of the combination. */
  public Optional<Reference> part(SigningPart part) {
    return Optional.ofNullable(episode.getExtensionByUrl(TcExtension.COMBINATION))
        .map(combination -> combination.getExtensionByUrl(part.url()))
        .map(Extension::getValue)
        .map(Reference.class::cast);
  }
}
