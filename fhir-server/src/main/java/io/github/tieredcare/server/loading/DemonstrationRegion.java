package io.github.tieredcare.server.loading;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.door.DemonstrationClients;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Identifier;
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
class DemonstrationRegion implements ApplicationRunner, DemonstrationClients {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRegion.class);

  private final List<Resource> region;
  private final Set<String> clients;
  private final DaoRegistry daos;

  DemonstrationRegion(FhirContext fhir, DaoRegistry daos) {
    this.region = new World(fhir).records();
    this.clients =
        region.stream()
            .filter(Device.class::isInstance)
            .flatMap(device -> ((Device) device).getIdentifier().stream())
            .filter(number -> IdentifierSystem.CLIENT_ID.equals(number.getSystem()))
            .map(Identifier::getValue)
            .collect(Collectors.toUnmodifiableSet());
    this.daos = daos;
  }

  @Override
  public boolean include(String clientId) {
    return clients.contains(clientId);
  }

  @Override
  public void run(ApplicationArguments arguments) {
    var missing = region.stream().filter(record -> !stored(record)).toList();
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
