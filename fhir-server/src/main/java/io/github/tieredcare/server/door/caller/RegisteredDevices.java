package io.github.tieredcare.server.door.caller;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcExtension;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.FHIRDeviceStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;

/** Client systems as the authority registers them: devices of the profile tc-client-system. */
final class RegisteredDevices implements ClientSystems {
  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final int MOST = 10_000;

  /** Anyone may ask for a token in any name; the database is asked for those that can be one. */
  private static final Pattern CLIENT_ID = Pattern.compile("[\\x21-\\x7E]{1,200}");

  private final DaoRegistry daos;

  /** Only what was found is kept, so that a system may sign on as soon as it is registered. */
  private final Cache<String, ClientSystem> found =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

  RegisteredDevices(DaoRegistry daos) {
    this.daos = daos;
  }

  @Override
  public Optional<ClientSystem> find(String clientId) {
    if (!CLIENT_ID.matcher(clientId).matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(found.get(clientId, id -> read(id).orElse(null)));
  }

  /** Two active devices of one client id contradict each other, so neither is believed. */
  private Optional<ClientSystem> read(String clientId) {
    List<Device> active =
        search(clientId).filter(device -> device.getStatus() == FHIRDeviceStatus.ACTIVE).toList();
    return active.size() == 1 ? Optional.of(system(clientId, active.get(0))) : Optional.empty();
  }

  private Stream<Device> search(String clientId) {
    IFhirResourceDao<Device> devices = daos.getResourceDao(Device.class);
    SearchParameterMap query =
        SearchParameterMap.newSynchronous(
            Device.SP_IDENTIFIER, new TokenParam(IdentifierSystem.CLIENT_ID, clientId));
    return devices.search(query, new SystemRequestDetails()).getAllResources().stream()
        .map(Device.class::cast);
  }

  private static ClientSystem system(String clientId, Device device) {
    Set<String> serves =
        values(device, TcExtension.SERVES)
            .map(value -> ((Reference) value.getValue()).getReferenceElement().getIdPart())
            .collect(Collectors.toUnmodifiableSet());
    Set<String> scopes = texts(device, TcExtension.SCOPE).collect(Collectors.toUnmodifiableSet());
    return new ClientSystem(clientId, serves, scopes, texts(device, TcExtension.JWKS).findFirst());
  }

  private static Stream<String> texts(Device device, String url) {
    return values(device, url).map(extension -> extension.getValue().primitiveValue());
  }

  private static Stream<Extension> values(Device device, String url) {
    return device.getExtensionsByUrl(url).stream().filter(Extension::hasValue);
  }
}
