package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.search.ResourceSearchUrlSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.util.UrlUtil;
import io.github.tieredcare.access.Subject;
import jakarta.persistence.EntityManager;
import java.util.Set;

/**
 * Two authors may set the same condition and each find its own record: who comes second is not
 * refused for one that it may not see. That one author writes nothing twice, the turns see to.
 */
class ConditionsOfSeveralAuthors extends ResourceSearchUrlSvc {

  private static final Set<String> NUMBER_ALONE = Set.of("identifier");

  ConditionsOfSeveralAuthors(
      EntityManager entities,
      IResourceSearchUrlDao conditions,
      MatchUrlService reader,
      FhirContext fhir,
      PartitionSettings partitions) {
    super(entities, conditions, reader, fhir, partitions);
  }

  /** By a number alone, a record is found by everybody. */
  @Override
  public void enforceMatchUrlResourceUniqueness(
      String type, String condition, ResourceTable created) {
    var search = condition.substring(condition.indexOf('?') + 1);
    if (!Subject.concerns(type)
        || UrlUtil.parseQueryStrings(search).keySet().equals(NUMBER_ALONE)) {
      super.enforceMatchUrlResourceUniqueness(type, condition, created);
    }
  }
}
