package io.github.tieredcare.slot;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.ClinicType;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;

/** A Schedule read as one session of a clinic. */
public record Session(Schedule schedule) {

  private static final String PLACE_KIND =
      "http://terminology.hl7.org/CodeSystem/location-physical-type";

  /** What kind of clinic it is. */
  public Optional<ClinicType> clinicType() {
    return Optional.ofNullable(schedule.getExtensionByUrl(TcExtension.CLINIC_TYPE))
        .map(Extension::getValue)
        .filter(Coding.class::isInstance)
        .map(Coding.class::cast)
        .flatMap(ClinicType::of);
  }

  /** Whether a doctor sees patients in it: what is counted in shares, and signed residents book. */
  public boolean isDoctors() {
    return clinicType().filter(type -> type != ClinicType.EXAMINATION).isPresent();
  }

  /** Whom it sees, where not everybody. */
  public Eligibility eligibility() {
    return Eligibility.of(schedule);
  }

  /** The PractitionerRole of the doctor. */
  public Optional<Reference> doctor() {
    return actor("PractitionerRole");
  }

  /** The HealthcareService that examines. */
  public Optional<Reference> service() {
    return actor("HealthcareService");
  }

  /** The vehicle in which it is held; none where it is held in no vehicle. */
  public Optional<Location> vehicle(Records records) {
    return places(records).filter(Session::isVehicle).findFirst();
  }

  /** Where it is held, or where its vehicle stops; none where it is at the hospital itself. */
  public Optional<Location> stop(Records records) {
    return places(records).filter(place -> !isVehicle(place)).findFirst();
  }

  /** The hospital that holds it. */
  public Optional<Organization> hospital(Records records) {
    return doctor()
        .or(() -> service().flatMap(it -> providerOf(it, records)))
        .flatMap(new Directory(records)::institutionOf);
  }

  /** The department that it is of, a code of the national list. */
  public Optional<String> department() {
    return schedule.getSpecialty().stream()
        .flatMap(specialty -> specialty.getCoding().stream())
        .map(Coding::getCode)
        .findFirst();
  }

  /** From when to when it is held. */
  public Span span() {
    return Span.of(schedule.getPlanningHorizon());
  }

  /** The day on which it is held, in China's time. */
  public Optional<LocalDate> day() {
    return span().from().map(Span::day);
  }

  /** Whether it is to be held. */
  public boolean isHeld() {
    return schedule.getActive();
  }

  /** Whether something has happened to it since it was published. */
  public boolean isChanged() {
    return changedFor().isPresent() || releasedAt().isPresent() || returnedAt().isPresent();
  }

  /** Why it is stopped, or held by another doctor; none where it is held as it was published. */
  public Optional<CodeableConcept> changedFor() {
    return Optional.ofNullable(schedule.getExtensionByUrl(TcExtension.CHANGE_REASON))
        .map(Extension::getValue)
        .filter(CodeableConcept.class::isInstance)
        .map(CodeableConcept.class::cast);
  }

  /** When slots that were held back, and free, were released; none where none have been. */
  public Optional<Instant> releasedAt() {
    return instant(TcExtension.RELEASED_AT);
  }

  /** When the hospital last took back what nobody had booked; none where it never has. */
  public Optional<Instant> returnedAt() {
    return instant(TcExtension.RETURNED_AT);
  }

  /** The hospital's own number of it. */
  public String number() {
    return identifier().getValue();
  }

  /** Whose numbers these are. */
  public String system() {
    return identifier().getSystem();
  }

  /** By what it is known among all sessions. */
  public String key() {
    return system() + "|" + number();
  }

  private Optional<Instant> instant(String extension) {
    return Optional.ofNullable(schedule.getExtensionByUrl(extension))
        .map(Extension::getValue)
        .filter(InstantType.class::isInstance)
        .map(at -> ((InstantType) at).getValue().toInstant());
  }

  private Stream<Location> places(Records records) {
    return schedule.getActor().stream()
        .filter(actor -> "Location".equals(actor.getReferenceElement().getResourceType()))
        .flatMap(place -> records.read(Location.class, place).stream());
  }

  private static boolean isVehicle(Location place) {
    return place.getPhysicalType().hasCoding(PLACE_KIND, "ve");
  }

  private static Optional<Reference> providerOf(Reference service, Records records) {
    return records.read(HealthcareService.class, service).map(HealthcareService::getProvidedBy);
  }

  private Identifier identifier() {
    return schedule.getIdentifier().stream().findFirst().orElseGet(Identifier::new);
  }

  private Optional<Reference> actor(String type) {
    return schedule.getActor().stream()
        .filter(actor -> type.equals(actor.getReferenceElement().getResourceType()))
        .findFirst();
  }
}
