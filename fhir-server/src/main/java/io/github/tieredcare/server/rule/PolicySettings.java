package io.github.tieredcare.server.rule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How policies are read.
 *
 * @param kept how long those that were read may be used again; a policy that another server has
 *     stored may be unseen for so long
 */
@ConfigurationProperties("exchange.policies")
record PolicySettings(Duration kept) {}
