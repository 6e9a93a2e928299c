package io.github.tieredcare.server.door.header;

import io.github.tieredcare.server.answer.BareErrors;
import io.github.tieredcare.server.door.Address;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the headers before all else, and believes no proxy but the one that is declared. */
@Configuration
class HeaderConfiguration {

  @Bean
  FilterRegistrationBean<SecurityHeaders> securityHeaders(TlsProxy proxy) {
    var filter =
        new FilterRegistrationBean<>(new SecurityHeaders(Address.below("/ig"), proxy.present()));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrors() {
    return server ->
        server.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(BareErrors.class.getName()));
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> declaredProxy(TlsProxy proxy) {
    return server -> {
      if (proxy.present()) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(proxy.addresses());
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        server.addEngineValves(valve);
      }
    };
  }
}
