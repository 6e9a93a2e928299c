package io.github.tieredcare.referral;

import io.github.tieredcare.profile.BusinessStatus;
import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Where a referral stands: the status of its Task, and the status its ServiceRequest then has. */
public enum ReferralState {
  REQUESTED(TaskStatus.REQUESTED, ServiceRequestStatus.ACTIVE, BusinessStatus.PENDING_REVIEW),
  RECEIVED(TaskStatus.RECEIVED, ServiceRequestStatus.ACTIVE, BusinessStatus.PENDING_ACCEPTANCE),
  ACCEPTED(
      TaskStatus.ACCEPTED, ServiceRequestStatus.ACTIVE, BusinessStatus.ACCEPTED_AWAITING_PATIENT),
  IN_PROGRESS(TaskStatus.INPROGRESS, ServiceRequestStatus.ACTIVE, BusinessStatus.ARRIVED),
  ON_HOLD(TaskStatus.ONHOLD, ServiceRequestStatus.ONHOLD, BusinessStatus.NEED_INFORMATION),
  COMPLETED(TaskStatus.COMPLETED, ServiceRequestStatus.COMPLETED, BusinessStatus.CLOSED_TREATED),
  REJECTED(TaskStatus.REJECTED, ServiceRequestStatus.REVOKED, BusinessStatus.REJECTED),
  CANCELLED(TaskStatus.CANCELLED, ServiceRequestStatus.REVOKED, BusinessStatus.CANCELLED),
  FAILED(TaskStatus.FAILED, ServiceRequestStatus.REVOKED, BusinessStatus.EXPIRED),
  ENTERED_IN_ERROR(
      TaskStatus.ENTEREDINERROR, ServiceRequestStatus.ENTEREDINERROR, BusinessStatus.CANCELLED);

  private final TaskStatus task;
  private final ServiceRequestStatus request;
  private final BusinessStatus usual;

  ReferralState(TaskStatus task, ServiceRequestStatus request, BusinessStatus usual) {
    this.task = task;
    this.request = request;
    this.usual = usual;
  }

  /** The state that a Task's status stands for, if a referral can be there. */
  public static Optional<ReferralState> of(TaskStatus status) {
    return Arrays.stream(values()).filter(state -> state.task == status).findFirst();
  }

  /** The status of the Task. */
  public TaskStatus task() {
    return task;
  }

  /** The status of the ServiceRequest. */
  public ServiceRequestStatus request() {
    return request;
  }

  /** What the Task's businessStatus says here unless something special happened. */
  public BusinessStatus usual() {
    return usual;
  }

  /** Whether the referral has come to its end. */
  public boolean closed() {
    return ordinal() >= COMPLETED.ordinal();
  }
}
