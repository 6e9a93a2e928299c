package io.github.tieredcare.server.door.pace;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one may ask within a minute, at each server; as many may come at once.
 *
 * @param requests of one client system
 * @param persons looked up by number, or registered, by one client system
 * @param signOns of one address: requests for a token, and those with none or a bad one
 */
@ConfigurationProperties("exchange.door.pace")
public record PaceSettings(
    @DefaultValue("12000") int requests,
    @DefaultValue("1200") int persons,
    @DefaultValue("3000") int signOns) {}
