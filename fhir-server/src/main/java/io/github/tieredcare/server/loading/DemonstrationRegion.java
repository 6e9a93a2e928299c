package io.github.tieredcare.server.loading;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.example.world.World;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration institutions, staff and patients under their fixed ids; what is there
 * already stays as it is.
 */
@Component
@Order(1)
@ConditionalOnProperty("exchange.demonstration.enabled")
class DemonstrationRegion implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRegion.class);

  private final FhirContext fhir;
  private final DaoRegistry daos;

  DemonstrationRegion(FhirContext fhir, DaoRegistry daos) {
    this.fhir = fhir;
    this.daos = daos;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var missing = new World(fhir).records().stream().filter(record -> !stored(record)).toList();
    missing.forEach(
        record -> daos.getResourceDao(record).update(record, new SystemRequestDetails()));
    LOG.info("Demonstration region ready: {} records loaded now", missing.size());
  }

  private boolean stored(Resource record) {
    try {
      daos.getResourceDao(record).read(record.getIdElement(), new SystemRequestDetails());
      return true;
    } catch (ResourceNotFoundException missing) {
      return false;
    }
  }
}
