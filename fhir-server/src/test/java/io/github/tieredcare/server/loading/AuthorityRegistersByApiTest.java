package io.github.tieredcare.server.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.door.Door;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file registers may as well be sent record by record, by the authority and nobody else. */
class AuthorityRegistersByApiTest {

  private final Door door = Door.open();

  @TempDir private Path folder;

  @Test
  void authorityRegistersAWholeCommunity() throws IOException {
    IGenericClient authority = door.client("health-commission");
    Map<String, IdType> given = new LinkedHashMap<>();

    for (DomainResource record : records("api-")) {
      String key = record.fhirType() + "/" + record.getIdElement().getIdPart();
      refer(record, given);
      giveKeys(record);
      var created = authority.create().resource(nameless(record)).execute();
      given.put(key, (IdType) created.getId().toUnqualifiedVersionless());
    }

    assertThat(given).hasSize(28);
    assertThat(door.token("api-primary")).isNotBlank();
  }

  /** Its own departments and staff are another matter; these belong to others. */
  @Test
  void hospitalMayRegisterNothingOfOthers() throws IOException {
    IGenericClient hospital = door.client("county-hospital");
    List<DomainResource> ofOthers = records("forbidden-");
    door.bean(RegisterLoader.class).load(folder);

    assertThat(ofOthers)
        .filteredOn(record -> !(record instanceof Practitioner))
        .allSatisfy(
            record ->
                assertThatThrownBy(() -> hospital.create().resource(nameless(record)).execute())
                    .isInstanceOf(ForbiddenOperationException.class));
  }

  private List<DomainResource> records(String prefix) throws IOException {
    ExampleFolder.in(folder, prefix);
    return RegisterFolder.read(folder, keys -> Set.of()).values().stream()
        .flatMap(List::stream)
        .map(Row::record)
        .toList();
  }

  private void giveKeys(DomainResource record) {
    if (record instanceof Device system) {
      var keys = door.signOn().keysOf(system.getIdentifierFirstRep().getValue());
      system.getExtension().removeIf(it -> it.getUrl().equals(TcExtension.JWKS));
      system.addExtension(TcExtension.JWKS, new StringType(keys));
    }
  }

  private static Resource nameless(Resource record) {
    record.setIdElement(null);
    return record;
  }

  /** The exchange gives each record its id, so what refers to it follows. */
  private void refer(Resource record, Map<String, IdType> given) {
    door.bean(FhirContext.class)
        .newTerser()
        .getAllPopulatedChildElementsOfType(record, Reference.class)
        .forEach(
            reference -> reference.setReference(given.get(reference.getReference()).getValue()));
  }
}
