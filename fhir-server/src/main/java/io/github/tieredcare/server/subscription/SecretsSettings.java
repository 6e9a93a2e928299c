package io.github.tieredcare.server.subscription;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's keys for what subscribers entrust.
 *
 * @param key with which it is encrypted; empty means that nothing is taken
 * @param formerKeys which still open what was encrypted with them
 */
@ConfigurationProperties("exchange.events.secrets")
record SecretsSettings(@DefaultValue("") String key, @DefaultValue List<String> formerKeys) {}
