package io.github.tieredcare.server.patient;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.model.DaoMethodOutcome;
import ca.uhn.fhir.jpa.dao.JpaResourceDaoPatient;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import io.github.tieredcare.person.KnownPerson;
import io.github.tieredcare.person.PersonRules;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.server.door.caller.RequestCaller;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/**
 * The store of patients, in which a patient belongs to no institution: who posts a number that is
 * known already joins the record that bears it, by whatever path, and learns nothing of it but its
 * id.
 */
@SuppressWarnings("unchecked") // HAPI's base class implements its interface with a raw type.
class SharedPatients extends JpaResourceDaoPatient<Patient> {

  private final PersonNumbers numbers;

  SharedPatients(PersonNumbers numbers) {
    this.numbers = numbers;
  }

  /** Every create passes here, within its database transaction: a POST, or an entry of a bundle. */
  @Override
  protected DaoMethodOutcome doCreateForPost(
      Patient posted,
      String ifNoneExist,
      boolean indexing,
      TransactionDetails transaction,
      RequestDetails request,
      RequestPartitionId partition) {
    Set<String> digests = posted == null ? Set.of() : NumberDigest.of(posted);
    Set<String> bearers = digests.isEmpty() ? Set.of() : lockedBearers(digests);
    if (bearers.size() > 1) {
      throw refusal(PersonRules.twoRecords(), posted, request);
    }
    if (bearers.size() == 1) {
      return join(new IdType("Patient", bearers.iterator().next()), posted, transaction, request);
    }
    var outcome =
        super.doCreateForPost(posted, ifNoneExist, indexing, transaction, request, partition);
    return outcome.getCreated() ? outcome : matched(outcome, posted, request);
  }

  private Set<String> lockedBearers(Set<String> digests) {
    numbers.lock(digests);
    return numbers.bearers(digests);
  }

  private DaoMethodOutcome join(
      IIdType id, Patient posted, TransactionDetails transaction, RequestDetails request) {
    refuse(PersonRules.foreignNumber(posted, RequestCaller.of(request)), posted, request);
    var known = latest(id);
    refuse(PersonRules.contradiction(known, posted), posted, request);
    new KnownPerson(known).joinedBy(posted).copyValues(posted);
    posted.setId(id);
    var outcome = update(posted, null, true, false, request, transaction);
    sendIndexFirst();
    return known(outcome);
  }

  /**
   * Left waiting, the index rows of the known person would be sent together with those of the
   * records that the same bundle creates, and so before these records themselves.
   */
  private void sendIndexFirst() {
    myEntityManager.flush();
  }

  /**
   * What If-None-Exist found: the sender named it by something else than the person's lasting
   * numbers; as with {@code $match}, a number is answered together with the name alone.
   */
  private DaoMethodOutcome matched(DaoMethodOutcome found, Patient posted, RequestDetails request) {
    var known = latest(found.getId().toUnqualifiedVersionless());
    refuse(PersonRules.otherName(known, posted), posted, request);
    refuse(PersonRules.contradiction(known, posted), posted, request);
    return known(found);
  }

  private static void refuse(Optional<Refusal> refusal, Patient posted, RequestDetails request) {
    if (refusal.isPresent()) {
      throw refusal(refusal.get(), posted, request);
    }
  }

  private static RuntimeException refusal(Refusal refusal, Patient posted, RequestDetails request) {
    return PatientRefusal.of(refusal, PostedEntries.placeOf(posted, request));
  }

  /** The record as it stands, read anew and held until this transaction ends. */
  private Patient latest(IIdType id) {
    numbers.hold(id.getIdPart());
    var entity = (ResourceTable) readEntity(id, new SystemRequestDetails());
    myEntityManager.refresh(entity);
    entity.setCurrentVersionEntity(null);
    return read(id, new SystemRequestDetails());
  }

  /** The answer to who posted a person that was there already: the id, whatever it prefers. */
  private static DaoMethodOutcome known(DaoMethodOutcome outcome) {
    var bare = new Patient();
    bare.setId(outcome.getId());
    var answer = new DaoMethodOutcome();
    answer.setId(outcome.getId());
    answer.setResource(bare);
    answer.setOperationOutcome(outcome.getOperationOutcome());
    return answer
        .setPersistentId(outcome.getPersistentId())
        .setEntity(outcome.getEntity())
        .setCreated(false)
        .setNop(true);
  }
}
