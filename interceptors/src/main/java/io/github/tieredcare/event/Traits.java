package io.github.tieredcare.event;

import io.github.tieredcare.slot.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Task;

/**
 * What the filters of a Subscription may ask of an event's focus: values of search parameters, each
 * as {@code parameter=value}, coded ones with and without their system.
 */
public final class Traits {

  /** The patient whom an event is about, which every topic can be filtered by. */
  private static final String PATIENT = "patient";

  private static final Map<String, Reader<?>> OF =
      Map.of(
          "Task",
          new Reader<>(
              Task.class,
              Set.of("requester", "owner", "code", "status", "business-status", "priority"),
              (task, traits) -> {
                traits.party("requester", task.getRequester());
                traits.party("owner", task.getOwner());
                traits.concept("code", task.getCode());
                traits.word("status", task.hasStatus() ? task.getStatus().toCode() : null);
                traits.concept("business-status", task.getBusinessStatus());
                traits.word("priority", task.hasPriority() ? task.getPriority().toCode() : null);
              }),
          "Communication",
          new Reader<>(
              Communication.class,
              Set.of("recipient", "category"),
              (line, traits) -> {
                line.getRecipient().forEach(it -> traits.party("recipient", it));
                line.getCategory().forEach(it -> traits.concept("category", it));
              }),
          "Encounter",
          new Reader<>(
              Encounter.class,
              Set.of("service-provider"),
              (stay, traits) -> traits.party("service-provider", stay.getServiceProvider())),
          "DiagnosticReport",
          new Reader<>(
              DiagnosticReport.class,
              Set.of("performer", "category", "code"),
              (report, traits) -> {
                report.getPerformer().forEach(it -> traits.party("performer", it));
                report.getCategory().forEach(it -> traits.concept("category", it));
                traits.concept("code", report.getCode());
              }),
          "Consent",
          new Reader<>(
              Consent.class,
              Set.of("status"),
              (consent, traits) -> traits.word("status", consent.getStatus().toCode())),
          "Appointment",
          new Reader<>(
              Appointment.class,
              Set.of("status"),
              (booked, traits) -> traits.word("status", booked.getStatus().toCode())),
          "Schedule",
          new Reader<>(
              Schedule.class,
              Set.of("actor", "specialty", "clinic-type"),
              (schedule, traits) -> {
                schedule.getActor().forEach(it -> traits.party("actor", it));
                schedule.getSpecialty().forEach(it -> traits.concept("specialty", it));
                new Session(schedule)
                    .clinicType()
                    .ifPresent(it -> traits.concept("clinic-type", it.concept()));
              }));

  private final Set<String> found = new TreeSet<>();

  private Traits() {}

  /** The kinds of record of which anything is told. */
  public static Set<String> kinds() {
    return OF.keySet();
  }

  /** The parameters by which events about a kind of record can be filtered. */
  public static Set<String> parameters(String kind) {
    Set<String> all = new TreeSet<>(OF.get(kind).parameters());
    all.add(PATIENT);
    return all;
  }

  /** The traits of a record about a patient. */
  static List<String> of(Resource focus, String patient) {
    var traits = new Traits();
    if (!patient.isEmpty()) {
      traits.word(PATIENT, "Patient/" + patient);
    }
    OF.get(focus.fhirType()).read(focus, traits);
    return new ArrayList<>(traits.found);
  }

  /** Whether an event meets a filter: one of the alternatives of a line that commas join. */
  public static boolean meet(String filter, Set<String> traits) {
    var parameter = filter.substring(0, filter.indexOf('=') + 1);
    return Stream.of(filter.substring(parameter.length()).split(","))
        .anyMatch(value -> traits.contains(parameter + value));
  }

  private void word(String parameter, String value) {
    if (value != null) {
      found.add(parameter + "=" + value);
    }
  }

  private void party(String parameter, Reference to) {
    word(parameter, to.getReferenceElement().toUnqualifiedVersionless().getValue());
  }

  private void concept(String parameter, CodeableConcept concept) {
    for (Coding coding : concept.getCoding()) {
      word(parameter, coding.getCode());
      word(parameter, coding.getSystem() + "|" + coding.getCode());
    }
  }

  private record Reader<T extends Resource>(
      Class<T> kind, Set<String> parameters, BiConsumer<T, Traits> reader) {

    void read(Resource record, Traits into) {
      reader.accept(kind.cast(record), into);
    }
  }
}
