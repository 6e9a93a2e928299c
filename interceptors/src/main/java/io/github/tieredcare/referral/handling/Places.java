package io.github.tieredcare.referral.handling;

import io.github.tieredcare.authorship.Author;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * Where and when a Task says that its patient is expected. A place of another patient, or one that
 * neither the sender nor the receiver wrote, is none, whatever the Task says.
 */
record Places(Task task, Records records) {

  /** The appointments that rest on an order. */
  private static final Link<Appointment> OF_ORDER =
      new Link<>(Appointment.class, "based-on", booked -> booked.getBasedOn().stream());

  /**
   * Those that the Task does not name too: a slot is often booked before a referral is accepted.
   */
  Stream<Appointment> bookings() {
    var resting =
        records.pointing(OF_ORDER, task.getFocus()).stream()
            .filter(this::isForThePatient)
            .filter(this::isOfItsParties);
    Map<String, Appointment> each = new LinkedHashMap<>();
    Stream.concat(appointments(), resting)
        .forEach(booked -> each.putIfAbsent(booked.getIdElement().getIdPart(), booked));
    return each.values().stream();
  }

  Stream<Appointment> appointments() {
    return named(TaskOutput.APPOINTMENT, Appointment.class).filter(this::isForThePatient);
  }

  Stream<Encounter> beds() {
    return named(TaskOutput.BED, Encounter.class)
        .filter(bed -> Records.same(bed.getSubject(), task.getFor()));
  }

  Stream<Period> windows() {
    return new ReferralTask(task).outputs(TaskOutput.WALK_IN_WINDOW, Period.class);
  }

  /** The end of the last of them, as far as they tell. */
  Optional<Instant> end() {
    return last(beds().map(Encounter::getPeriod).map(Places::endOf));
  }

  /** When the patient is missed at the last of them: a bed waits for its beginning, not its end. */
  Optional<Instant> missed() {
    return last(beds().map(bed -> bed.getPeriod().getStartElement()));
  }

  private Optional<Instant> last(Stream<DateTimeType> ofBeds) {
    var days = Stream.concat(windows().map(Period::getEndElement), ofBeds).flatMap(Places::passed);
    return Stream.concat(days, appointments().flatMap(Places::endOf))
        .max(Comparator.naturalOrder());
  }

  private static DateTimeType endOf(Period stay) {
    return stay.hasEnd() ? stay.getEndElement() : stay.getStartElement();
  }

  private static Stream<Instant> endOf(Appointment booked) {
    return Stream.ofNullable(booked.hasEnd() ? booked.getEnd() : booked.getStart())
        .map(Date::toInstant);
  }

  /** When a time has passed: a day has when all of it is over. */
  private static Stream<Instant> passed(DateTimeType time) {
    return Span.of(new Period().setEndElement(time)).until().stream();
  }

  private <T extends Resource> Stream<T> named(TaskOutput place, Class<T> type) {
    return new ReferralTask(task)
        .outputs(place, Reference.class)
        .flatMap(named -> records.read(type, named).stream())
        .filter(this::isOfItsParties);
  }

  private boolean isForThePatient(Appointment booked) {
    return booked.getParticipant().stream()
        .anyMatch(participant -> Records.same(participant.getActor(), task.getFor()));
  }

  /** What the exchange itself loaded has no author. */
  private boolean isOfItsParties(Resource place) {
    var author = Author.of(place);
    return author.isEmpty()
        || Stream.of(task.getRequester(), task.getOwner())
            .anyMatch(party -> new Directory(records).belongs(party, author.get()));
  }
}
