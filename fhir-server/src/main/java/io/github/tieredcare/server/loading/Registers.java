package io.github.tieredcare.server.loading;

import java.util.List;
import java.util.stream.Collectors;

/** The registers of the authority, each after those that it refers to. */
final class Registers {

  static final List<Register<?>> ALL =
      List.of(
          OrganizationRegisters.INSTITUTIONS,
          OrganizationRegisters.DEPARTMENTS,
          StaffRegisters.PRACTITIONERS,
          StaffRegisters.ROLES,
          OrganizationRegisters.ALLIANCES,
          StaffRegisters.MEMBERSHIPS,
          ServiceRegisters.CAPABILITIES,
          ServiceRegisters.SYSTEMS);

  private Registers() {}

  static String files() {
    return ALL.stream().map(Register::file).collect(Collectors.joining(", "));
  }
}
