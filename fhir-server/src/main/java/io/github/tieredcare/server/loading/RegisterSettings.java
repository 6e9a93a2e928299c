package io.github.tieredcare.server.loading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the operator keeps the region's registers.
 *
 * @param folder of the CSV files; empty means that nothing is loaded
 */
@ConfigurationProperties("exchange.registers")
record RegisterSettings(@DefaultValue("") String folder) {}
