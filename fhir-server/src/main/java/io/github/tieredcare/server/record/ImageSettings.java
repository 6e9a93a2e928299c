package io.github.tieredcare.server.record;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How images are opened.
 *
 * @param ticketLife how long the ticket of a link opens an image
 */
@ConfigurationProperties("exchange.images")
record ImageSettings(@DefaultValue("5m") Duration ticketLife) {}
