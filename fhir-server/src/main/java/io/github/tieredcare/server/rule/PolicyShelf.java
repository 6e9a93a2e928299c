package io.github.tieredcare.server.rule;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Library;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The policies of every region that are or were active: a retired one still judges what began under
 * it. They are few and asked for by every write, so they are kept for some time; a policy that this
 * server stores is seen at once.
 */
@Component
@Interceptor
class PolicyShelf implements StorageInterceptor {

  private static final String ALL = "all";

  private final LoadingCache<String, List<Library>> shelf;

  PolicyShelf(DaoRegistry daos, PolicySettings settings) {
    shelf = Caffeine.newBuilder().expireAfterWrite(settings.kept()).build(all -> enacted(daos));
  }

  List<Library> policies() {
    return shelf.get(ALL);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource record) {
    forget(record);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after) {
    forget(after);
  }

  private void forget(IBaseResource record) {
    if (record instanceof Library) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              shelf.invalidateAll();
            }
          });
    }
  }

  private static List<Library> enacted(DaoRegistry daos) {
    var enacted =
        new SearchParameterMap()
            .add(
                Library.SP_STATUS, new TokenOrListParam().add(null, "active").add(null, "retired"));
    enacted.setLoadSynchronous(true);
    return daos
        .getResourceDao(Library.class)
        .search(enacted, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(Library.class::cast)
        .toList();
  }
}
