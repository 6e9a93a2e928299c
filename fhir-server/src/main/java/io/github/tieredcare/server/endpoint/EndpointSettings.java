package io.github.tieredcare.server.endpoint;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where notifications may go.
 *
 * @param hosts names of hosts, or {@code *.} and a domain, each with {@code :port} or {@code :*}
 *     unless it is the usual port; none is allowed besides
 * @param networks networks that are not public and yet may be reached, such as {@code 10.0.0.0/8}
 * @param plainHttp whether an endpoint may do without TLS
 * @param sslBundle the SSL bundle with the authorities to trust, and the certificate to show; empty
 *     means those that the JVM trusts, and none
 */
@ConfigurationProperties("exchange.events.endpoints")
public record EndpointSettings(
    @DefaultValue List<String> hosts,
    @DefaultValue List<String> networks,
    @DefaultValue("false") boolean plainHttp,
    @DefaultValue("") String sslBundle) {}
