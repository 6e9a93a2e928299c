package io.github.tieredcare.server.rule;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The committed records, and those that this transaction has flushed. */
record StoredRecords(
    DaoRegistry daos, PolicyShelf shelf, List<KeptBeside<?>> besides, List<LinkTable> links)
    implements Records {

  @Override
  public <T extends Resource> Optional<T> read(Class<T> type, Reference reference) {
    var id = reference.getReferenceElement();
    if (!type.getSimpleName().equals(id.getResourceType()) || !id.hasIdPart()) {
      return Optional.empty();
    }
    var beside = beside(type);
    if (beside.isPresent()) {
      return beside.get().read(id.getIdPart());
    }
    try {
      return Optional.of(
          daos.getResourceDao(type)
              .read(id.toUnqualifiedVersionless(), new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException absent) {
      return Optional.empty();
    }
  }

  @Override
  public <T extends Resource> List<T> pointing(Link<T> link, Reference to) {
    var table = links.stream().filter(it -> it.knows(link)).findFirst();
    if (table.isPresent()) {
      return table.get().pointing(to).stream()
          .flatMap(id -> read(link.type(), Records.to(link.type(), id)).stream())
          .toList();
    }
    var beside = beside(link.type());
    if (beside.isPresent()) {
      return beside.get().pointing(link.parameter(), to.getReferenceElement().getIdPart());
    }
    var target = new ReferenceParam(to.getReferenceElement().toUnqualifiedVersionless().getValue());
    return search(link.type(), new SearchParameterMap().add(link.parameter(), target));
  }

  @Override
  public <T extends Resource> List<T> marked(Mark<T> mark, Set<String> codes) {
    var tokens = new TokenOrListParam();
    codes.forEach(code -> tokens.add(new TokenParam(mark.system(), code)));
    return search(mark.type(), new SearchParameterMap().add(mark.parameter(), tokens));
  }

  @Override
  public List<Library> policies() {
    return shelf.policies();
  }

  @SuppressWarnings("unchecked")
  private <T extends Resource> Optional<KeptBeside<T>> beside(Class<T> type) {
    return besides.stream()
        .filter(it -> it.kind() == type)
        .map(it -> (KeptBeside<T>) it)
        .findFirst();
  }

  private <T extends Resource> List<T> search(Class<T> type, SearchParameterMap parameters) {
    parameters.setLoadSynchronous(true);
    return daos
        .getResourceDao(type)
        .search(parameters, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(type::cast)
        .toList();
  }
}
