package io.github.tieredcare.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server as one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TieredCareExchange {

  public static void main(String[] arguments) {
    SpringApplication.run(TieredCareExchange.class, arguments);
  }
}
