package io.github.tieredcare.server.loading;

import java.util.List;
import java.util.stream.Collectors;

/** Registers that cannot be loaded as they are; nothing of the files at fault is stored. */
public final class FaultyRegisters extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RegisterFault> faults;

  FaultyRegisters(List<RegisterFault> faults) {
    super(
        faults.stream()
            .map(RegisterFault::toString)
            .collect(
                Collectors.joining(
                    "\n",
                    "登记文件有 %d 处错误，未予载入。 The registers have %d faults and are not loaded:\n"
                        .formatted(faults.size(), faults.size()),
                    "")));
    this.faults = List.copyOf(faults);
  }

  List<RegisterFault> faults() {
    return faults;
  }
}
