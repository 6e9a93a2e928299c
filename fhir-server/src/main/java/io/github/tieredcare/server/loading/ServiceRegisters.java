package io.github.tieredcare.server.loading;

import static io.github.tieredcare.server.loading.Cells.coding;
import static io.github.tieredcare.server.loading.Cells.concept;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Device.FHIRDeviceStatus;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.StringType;

/** What departments can do, and the systems that may call the exchange. */
final class ServiceRegisters {

  private static final String EXTENSION = "extension[]";

  static final Register<HealthcareService> CAPABILITIES =
      new Register<>(
          "capabilities.csv",
          () -> new HealthcareService().setActive(true),
          List.of(
              Column.referring(
                  "provided-by",
                  true,
                  "providedBy",
                  "Organization",
                  HealthcareService::setProvidedBy),
              Column.optional("name", "name", HealthcareService::setName),
              Column.optional(
                  "specialty",
                  "specialty[]",
                  (it, code) -> it.addSpecialty(concept(TcCodeSystem.DEPARTMENT, code))),
              Column.optional(
                  "characteristic",
                  "characteristic[]",
                  (it, code) -> it.addCharacteristic(concept(TcCodeSystem.CAPABILITY, code))),
              declared("treats", TcExtension.TREATS, TcCodeSystem.ICD10),
              declared("performs", TcExtension.PERFORMS, TcCodeSystem.ICD9_CM3),
              Cells.active(HealthcareService::setActive)));

  static final Register<Device> SYSTEMS =
      new Register<>(
          "systems.csv",
          () -> new Device().setStatus(FHIRDeviceStatus.ACTIVE),
          List.of(
              Column.needed(
                  "client-id",
                  "identifier[]",
                  (it, id) ->
                      it.addIdentifier().setSystem(IdentifierSystem.CLIENT_ID).setValue(id)),
              Column.needed("name", "deviceName[]", ServiceRegisters::name),
              Column.referring("owner", false, "owner", "Organization", Device::setOwner),
              Column.referring(
                  "serves",
                  true,
                  EXTENSION,
                  "Organization",
                  (it, institution) -> it.addExtension(TcExtension.SERVES, institution)),
              Column.needed(
                  "scope",
                  EXTENSION,
                  (it, scope) -> it.addExtension(TcExtension.SCOPE, new StringType(scope))),
              Column.optional(
                  "jwks",
                  EXTENSION,
                  (it, keys) -> it.addExtension(TcExtension.JWKS, new StringType(keys))),
              Column.optional(
                  "status",
                  "status",
                  (it, code) ->
                      it.setStatus(FHIRDeviceStatus.valueOf(code.toUpperCase(Locale.ROOT))))));

  private ServiceRegisters() {}

  private static Column<HealthcareService> declared(String name, String url, String system) {
    return Column.optional(
        name, EXTENSION, (it, code) -> it.addExtension(url, coding(system, code)));
  }

  private static void name(Device system, String name) {
    system.addDeviceName().setName(name).setType(DeviceNameType.USERFRIENDLYNAME);
  }
}
