package io.github.tieredcare.server.door;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.door.caller.ClientSystem;
import java.util.Locale;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Device.FHIRDeviceStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** Institutions and client systems as the authority registers them. */
final class Registration {
  private Registration() {}

  static Organization institution(String id, String division) {
    Organization institution = new Organization().setName(id);
    institution.setId(id);
    institution
        .addIdentifier()
        .setSystem(IdentifierSystem.MEDICAL_LICENCE)
        .setValue(id.toUpperCase(Locale.ROOT));
    institution.addType().addCoding().setSystem(TcCodeSystem.WS218).setCode("A100");
    institution.addExtension(
        TcExtension.DIVISION, new Coding().setSystem(TcCodeSystem.GBT_2260).setCode(division));
    return institution;
  }

  static Device of(ClientSystem system) {
    Device device = new Device().setStatus(FHIRDeviceStatus.ACTIVE);
    device.setId(system.clientId());
    device.getMeta().addProfile(Canonical.structureDefinition("tc-client-system"));
    device.addIdentifier().setSystem(IdentifierSystem.CLIENT_ID).setValue(system.clientId());
    device.addDeviceName().setName(system.clientId()).setType(DeviceNameType.USERFRIENDLYNAME);
    system
        .serves()
        .forEach(
            id -> device.addExtension(TcExtension.SERVES, new Reference("Organization/" + id)));
    system.scopes().forEach(scope -> device.addExtension(TcExtension.SCOPE, new StringType(scope)));
    system.jwks().ifPresent(keys -> device.addExtension(TcExtension.JWKS, new StringType(keys)));
    return device;
  }
}
