package io.github.tieredcare.server.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How events are given out.
 *
 * @param fallback how long the dispatcher sleeps when the bell does not wake it
 * @param kept how long events are kept, delivered or not
 */
@ConfigurationProperties("exchange.events")
record EventSettings(Duration fallback, Duration kept) {}
