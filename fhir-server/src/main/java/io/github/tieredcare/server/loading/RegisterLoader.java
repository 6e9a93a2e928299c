package io.github.tieredcare.server.loading;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.model.api.StorageResponseCodeEnum;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.server.fhir.ExistingRecords;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the registers as the exchange itself, held to the same profiles and rules as everybody;
 * each file is one database transaction.
 */
@Component
class RegisterLoader {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterLoader.class);

  /** Rows that are judged, and told of in the log, at a time. */
  private static final int BATCH = 250;

  private final IFhirSystemDao<Bundle, Meta> storage;
  private final StoredRegisters stored;
  private final ExistingRecords existing;
  private final EntityManager entities;
  private final TransactionTemplate transaction;

  RegisterLoader(
      IFhirSystemDao<Bundle, Meta> storage,
      StoredRegisters stored,
      ExistingRecords existing,
      EntityManager entities,
      PlatformTransactionManager transactions) {
    this.storage = storage;
    this.stored = stored;
    this.existing = existing;
    this.entities = entities;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Loads every register of a folder; repeated, it writes what has changed since.
   *
   * @throws FaultyRegisters with all faults of the first file that has some
   */
  List<LoadedRegister> load(Path folder) {
    List<LoadedRegister> loaded = new ArrayList<>();
    RegisterFolder.read(folder, existing::among)
        .forEach((register, rows) -> loaded.add(load(register, rows)));
    return loaded;
  }

  private LoadedRegister load(Register<?> register, List<Row> rows) {
    int written = transaction.execute(status -> write(register, rows));
    return new LoadedRegister(
        register.file(), written, rows.size() - written, vanished(register, rows));
  }

  /** Goes on after a refusal, so that all faults of the file are told at once. */
  private int write(Register<?> register, List<Row> rows) {
    List<RegisterFault> faults = new ArrayList<>();
    int written = 0;
    for (int at = 0; at < rows.size(); at += BATCH) {
      int end = Math.min(at + BATCH, rows.size());
      written += write(new RegisterBatch(rows.subList(at, end)), faults);
      entities.clear();
      LOG.info("{}: {} / {}", register.file(), end, rows.size());
    }
    if (!faults.isEmpty()) {
      throw new FaultyRegisters(faults);
    }
    return written;
  }

  private int write(RegisterBatch batch, List<RegisterFault> faults) {
    try {
      var answer = storage.transactionNested(new SystemRequestDetails(), batch.transaction());
      entities.flush();
      return (int) answer.getEntry().stream().filter(RegisterLoader::wrote).count();
    } catch (BaseServerResponseException refusal) {
      faults.addAll(batch.faults(refusal));
      return 0;
    }
  }

  private static boolean wrote(Bundle.BundleEntryComponent entry) {
    var outcome = (OperationOutcome) entry.getResponse().getOutcome();
    return outcome.getIssue().stream()
        .flatMap(issue -> issue.getDetails().getCoding().stream())
        .noneMatch(
            code ->
                StorageResponseCodeEnum.SUCCESSFUL_UPDATE_NO_CHANGE
                    .getCode()
                    .equals(code.getCode()));
  }

  private List<String> vanished(Register<?> register, List<Row> rows) {
    Set<String> here =
        rows.stream()
            .map(row -> row.record().getIdElement().getIdPart())
            .collect(Collectors.toSet());
    return stored.loadedFrom(register).stream().filter(id -> !here.contains(id)).toList();
  }
}
