package io.github.tieredcare.server.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the demonstration's systems may sign on with a secret that everybody knows.
 *
 * @param enabled off in production, or the server does not start
 * @param secret the secret
 */
@ConfigurationProperties("exchange.demonstration")
public record Demonstration(
    @DefaultValue("false") boolean enabled, @DefaultValue("") String secret) {}
