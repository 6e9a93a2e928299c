package io.github.tieredcare.access;

import io.github.tieredcare.access.emergency.EmergencyAccess;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.booking.Booking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/**
 * What a record gives to whom: a referral's Task gives the referral, its papers and what came of it
 * to who sends, who receives and the centres, as far as they are of its own patient; a worklist
 * line is for its recipients; the booking of a slot, with its patient, is for the hospital whose
 * slot it is; an emergency access and what the patient is told of it are for who opened the record
 * and who reviews it.
 */
public final class Shares {

  private Shares() {}

  /** Everything that a record, as it stands, gives to institutions. */
  public static List<Share> of(Resource record, Records records) {
    if (record instanceof Task task && new ReferralTask(task).isReferral()) {
      return ofReferral(task, records);
    }
    if (record instanceof Task review && new EmergencyAccess(review).isOne()) {
      return shares(
          Stream.of(Records.to(review)),
          review.getFor(),
          reviewers(review),
          new Directory(records));
    }
    if (record instanceof Appointment booked && Booking.booked(booked).isPresent()) {
      return ofBooking(new Booking(booked, records));
    }
    if (record instanceof Communication line) {
      return shares(
          Stream.of(Records.to(line)),
          line.getSubject(),
          readers(line, records),
          new Directory(records));
    }
    return List.of();
  }

  private static List<Share> ofBooking(Booking booking) {
    var patient = booking.patient();
    return shares(
        Stream.of(Records.to(booking.appointment()), patient),
        patient,
        booking.hospital().map(Records::to).stream(),
        new Directory(booking.records()));
  }

  private static Stream<Reference> reviewers(Task review) {
    return Stream.of(review.getRequester(), review.getOwner());
  }

  /** What a patient is told of an emergency is read by who opened the record and who reviews it. */
  private static Stream<Reference> readers(Communication line, Records records) {
    var told = EmergencyRecords.told(line, records).stream().flatMap(Shares::reviewers);
    return Stream.concat(line.getRecipient().stream(), told);
  }

  private static List<Share> ofReferral(Task task, Records records) {
    var outcomes =
        task.getOutput().stream()
            .map(output -> output.getValue())
            .filter(Reference.class::isInstance)
            .map(Reference.class::cast);
    var referral =
        records.read(ServiceRequest.class, task.getFocus()).stream()
            .flatMap(request -> papers(request, records));
    var given =
        Stream.of(Stream.of(Records.to(task), task.getFor(), task.getFocus()), referral, outcomes)
            .flatMap(it -> it);
    return shares(given, task.getFor(), parties(task), new Directory(records));
  }

  private static Stream<Reference> papers(ServiceRequest request, Records records) {
    var vouching = records.pointing(ReferralLinks.PROVENANCE, Records.to(request)).stream();
    var sections =
        new Referral(request)
            .papers(Composition.class, records)
            .flatMap(note -> note.getSection().stream())
            .flatMap(section -> section.getEntry().stream());
    return Stream.of(
            request.getSupportingInfo().stream(),
            request.getInsurance().stream(),
            Stream.of(request.getEncounter()),
            vouching.map(Records::to),
            sections)
        .flatMap(it -> it);
  }

  private static Stream<Reference> parties(Task task) {
    var centres =
        Stream.of(TcExtension.CENTRE, TcExtension.INFORMED_CENTRE)
            .flatMap(url -> task.getExtensionsByUrl(url).stream())
            .map(centre -> (Reference) centre.getValue());
    return Stream.concat(Stream.of(task.getRequester(), task.getOwner()), centres);
  }

  private static List<Share> shares(
      Stream<Reference> given, Reference patient, Stream<Reference> parties, Directory directory) {
    var about = Optional.ofNullable(patient.getReferenceElement().getIdPart()).orElse("");
    var institutions =
        parties
            .flatMap(party -> directory.institutionOf(party).stream())
            .map(Organization::getIdPart)
            .distinct()
            .toList();
    return given
        .map(Records::key)
        .filter(key -> key.contains("/"))
        .filter(key -> Subject.concerns(key.substring(0, key.indexOf('/'))))
        .distinct()
        .flatMap(key -> institutions.stream().map(it -> new Share(key, about, it)))
        .toList();
  }
}
