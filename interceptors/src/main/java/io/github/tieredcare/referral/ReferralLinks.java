package io.github.tieredcare.referral;

import io.github.tieredcare.rule.Link;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** The ways by which records point at a referral, its patient and its institutions. */
public final class ReferralLinks {

  /** The referrals of a patient. */
  public static final Link<ServiceRequest> OF_PATIENT =
      new Link<>(ServiceRequest.class, "subject", request -> Stream.of(request.getSubject()));

  /** The Task of a referral. */
  public static final Link<Task> TASK =
      new Link<>(Task.class, "focus", task -> Stream.of(task.getFocus()));

  /** The Tasks about a patient. */
  public static final Link<Task> TASK_OF_PATIENT =
      new Link<>(Task.class, "patient", task -> Stream.of(task.getFor()));

  /** Who vouches for a referral. */
  public static final Link<Provenance> PROVENANCE =
      new Link<>(Provenance.class, "target", provenance -> provenance.getTarget().stream());

  /** A patient's signings and other lasting care. */
  public static final Link<EpisodeOfCare> EPISODES =
      new Link<>(EpisodeOfCare.class, "patient", episode -> Stream.of(episode.getPatient()));

  /** What an institution or department declares that it can do. */
  public static final Link<HealthcareService> CAPABILITIES =
      new Link<>(
          HealthcareService.class, "organization", service -> Stream.of(service.getProvidedBy()));

  private ReferralLinks() {}
}
