package io.github.tieredcare.server.access;

import io.github.tieredcare.access.Share;
import io.github.tieredcare.access.Shares;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.booking.Booking;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * Keeps what was sent to whom: without an end while a referral is open or a slot booked, and for
 * the time that the region's policy sets once it has closed.
 */
@Component
class ShareKeeper {

  private final AccessTables tables;

  ShareKeeper(AccessTables tables) {
    this.tables = tables;
  }

  void follow(Change<? extends Resource> change, Records records) {
    if (change.deletes()) {
      return;
    }
    if (change.after() instanceof Provenance provenance) {
      provenance.getTarget().stream()
          .flatMap(target -> records.read(ServiceRequest.class, target).stream())
          .forEach(request -> sendAlong(request, change, records));
    } else if (change.after() instanceof ServiceRequest after
        && change.before() instanceof ServiceRequest before
        && !papers(after).equals(papers(before))) {
      sendAlong(after, change, records);
    } else {
      keep(change, records);
    }
  }

  /** A paper that comes after the referral goes the way that the referral went. */
  private void sendAlong(ServiceRequest request, Change<?> change, Records records) {
    ReferralTask.of(request, records)
        .ifPresent(task -> give(task, Shares.of(task, records), change, records));
  }

  private void keep(Change<? extends Resource> change, Records records) {
    List<Share> given = new ArrayList<>(Shares.of(change.after(), records));
    if (!change.creates()) {
      given.removeAll(Shares.of(change.before(), records));
    }
    if (!given.isEmpty()) {
      give(change.after(), given, change, records);
    }
    if (change.turns(ShareKeeper::closed)) {
      tables.endShares(key(change.after()), until(change.after(), change));
    }
  }

  private void give(Resource source, List<Share> given, Change<?> change, Records records) {
    var giver = giver(source, change, records);
    tables.keepShares(key(source), giver, given, change.at(), until(source, change));
  }

  /** Where the exchange itself opens a referral's Task, the papers are the sender's. */
  private static String giver(Resource source, Change<?> change, Records records) {
    return change.caller().isExchange() && source instanceof Task task
        ? new Directory(records)
            .institutionOf(task.getRequester())
            .map(Organization::getIdPart)
            .orElse("")
        : change.caller().institution();
  }

  private static Instant until(Resource source, Change<?> change) {
    return closed(source)
        ? change.at().plus(change.policy().readableAfterClosing())
        : AccessTables.NEVER;
  }

  private static boolean closed(Resource record) {
    return record instanceof Appointment booked && Booking.isOver(booked)
        || state(record).filter(ReferralState::closed).isPresent();
  }

  private static Optional<ReferralState> state(Resource record) {
    return record instanceof Task task && new ReferralTask(task).isReferral()
        ? new ReferralTask(task).state()
        : Optional.empty();
  }

  private static List<String> papers(ServiceRequest request) {
    return request.getSupportingInfo().stream().map(Records::key).toList();
  }

  private static String key(Resource record) {
    return Records.key(Records.to(record));
  }
}
