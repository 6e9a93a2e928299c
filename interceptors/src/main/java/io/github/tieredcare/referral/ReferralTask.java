package io.github.tieredcare.referral;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/** A Task read as the work on a referral. */
public record ReferralTask(Task task) {

  public boolean isReferral() {
    return TaskCode.REFERRAL.in(task.getCode());
  }

  public Optional<ReferralState> state() {
    return ReferralState.of(task.getStatus());
  }

  public boolean is(BusinessStatus status) {
    return status.in(task.getBusinessStatus());
  }

  /** The Task that the exchange opened for a referral; one about it of another kind is none. */
  public static Optional<Task> of(ServiceRequest request, Records records) {
    return records.pointing(ReferralLinks.TASK, Records.to(request)).stream()
        .filter(task -> new ReferralTask(task).isReferral())
        .findFirst();
  }

  /** The referral that the Task is about. */
  public Optional<Referral> referral(Records records) {
    return records.read(ServiceRequest.class, task.getFocus()).map(Referral::new);
  }

  /** The centre that handles the referral, if one does. */
  public Optional<Reference> centre() {
    return Optional.ofNullable(task.getExtensionByUrl(TcExtension.CENTRE))
        .map(centre -> (Reference) centre.getValue());
  }

  /** Which parties of the referral the caller is. */
  public Set<Party> partiesOf(Caller caller, Records records) {
    var parties = EnumSet.noneOf(Party.class);
    if (caller.isExchange()) {
      parties.add(Party.EXCHANGE);
      return parties;
    }
    var directory = new Directory(records);
    if (directory.belongs(task.getRequester(), caller.institution())) {
      parties.add(Party.SENDER);
    }
    if (centre().filter(it -> directory.belongs(it, caller.institution())).isPresent()) {
      parties.add(Party.CENTRE);
    }
    if (directory.belongs(task.getOwner(), caller.institution())) {
      parties.add(Party.RECEIVER);
    }
    return parties;
  }

  /** Whether it is the centre that has to act, or asked for more, rather than a receiver. */
  public boolean withCentre(Records records) {
    var directory = new Directory(records);
    return centre()
        .flatMap(directory::institutionOf)
        .filter(centre -> directory.belongs(task.getOwner(), centre.getIdElement().getIdPart()))
        .isPresent();
  }

  /** The step by which the Task came from how it stood to how it stands now. */
  public Optional<ReferralStep> stepFrom(Task before, Set<Party> by) {
    var from = ReferralState.of(before.getStatus());
    var to = state();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return ReferralStep.taken(from.get(), to.get(), by);
  }

  /** The values of one kind of output. */
  public <T extends Type> Stream<T> outputs(TaskOutput kind, Class<T> type) {
    return task.getOutput().stream()
        .filter(output -> kind.in(output.getType()))
        .map(Task.TaskOutputComponent::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  public boolean has(TaskOutput kind) {
    return outputs(kind, Type.class).findAny().isPresent();
  }
}
