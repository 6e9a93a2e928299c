package io.github.tieredcare.server.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the exchange to what the operator's registers say before it tells that it is ready; with
 * faulty registers it does not start.
 */
@Component
@Order(2)
class OperatorRegisters implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(OperatorRegisters.class);

  private final RegisterSettings settings;
  private final RegisterLoader loader;

  OperatorRegisters(RegisterSettings settings, RegisterLoader loader) {
    this.settings = settings;
    this.loader = loader;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!settings.folder().isBlank()) {
      long began = System.nanoTime();
      tell(loader.load(Path.of(settings.folder())), System.nanoTime() - began);
    }
  }

  private static void tell(List<LoadedRegister> loaded, long nanos) {
    for (LoadedRegister register : loaded) {
      LOG.info(
          "{}: {} rows written, {} unchanged",
          register.file(),
          register.written(),
          register.unchanged());
      if (!register.vanished().isEmpty()) {
        LOG.warn(
            "{}: 平台上有 {} 条记录已不在文件中，未删除 / {} records are no longer in the file, and are kept: {}",
            register.file(),
            register.vanished().size(),
            register.vanished().size(),
            String.join(", ", register.vanished()));
      }
    }
    LOG.info("Registers loaded in {} s", TimeUnit.NANOSECONDS.toSeconds(nanos));
  }
}
