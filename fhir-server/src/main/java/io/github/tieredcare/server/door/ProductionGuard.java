package io.github.tieredcare.server.door;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Keeps a production server from starting with what only a demonstration may have. */
public final class ProductionGuard
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** What production must not have, each with what to set instead. */
  private static final List<Demand> DEMANDS =
      List.of(
          new Demand(
              settings ->
                  !settings.getProperty("exchange.demonstration.enabled", Boolean.class, false),
              "Demonstration clients and their known secret are on in production."
                  + " 生产环境不得启用演示机构及其公开密钥。",
              "Set TC_DEMONSTRATION=false. 请设置 TC_DEMONSTRATION=false。"),
          new Demand(
              settings -> !text(settings, "exchange.door.issuer").isEmpty(),
              "Production has no external identity provider; the embedded authorization server and"
                  + " its keys are for demonstrations. 生产环境未配置外部身份认证服务，内置授权服务及其密钥仅供演示。",
              "Set TC_ISSUER to the issuer URL of the identity provider. 请将 TC_ISSUER 设为其签发方地址。"),
          new Demand(
              settings -> isHttps(settings, "exchange.door.issuer"),
              "The identity provider is not reached by https. 身份认证服务的地址不是 https。",
              "Set TC_ISSUER to an address that begins with https://."
                  + " 请将 TC_ISSUER 设为以 https:// 开头的地址。"),
          new Demand(
              settings -> hasTls(settings) || hasProxy(settings),
              "Production has neither TLS nor a declared TLS proxy. 生产环境既未启用 TLS，也未声明 TLS 代理。",
              "Set SERVER_SSL_CERTIFICATE and SERVER_SSL_CERTIFICATE_PRIVATE_KEY (or"
                  + " SERVER_SSL_KEY_STORE, or SERVER_SSL_BUNDLE), or TC_TLS_PROXY=true if a proxy"
                  + " that holds TLS stands in front. 请配置上述 TLS 证书设置；若前面有终止 TLS 的代理，请设置"
                  + " TC_TLS_PROXY=true。"),
          new Demand(
              settings -> isHttps(settings, "exchange.door.base-url"),
              "The address for clients is not https. 对外地址不是 https。",
              "Set TC_PUBLIC_URL to the address that clients use, which begins with https://."
                  + " 请将 TC_PUBLIC_URL 设为接入系统所用的、以 https:// 开头的地址。"),
          new Demand(
              settings ->
                  text(settings, "exchange.fhir.base-url").isEmpty()
                      || isHttps(settings, "exchange.fhir.base-url"),
              "The address in links of answers is not https. 应答链接中的地址不是 https。",
              "Set TC_BASE_URL to an address that begins with https://, or leave it out."
                  + " 请将 TC_BASE_URL 设为以 https:// 开头的地址，或不设置。"),
          new Demand(
              settings ->
                  !settings.getProperty(
                      "exchange.events.endpoints.plain-http", Boolean.class, false),
              "Notifications may be sent without TLS in production. 生产环境允许不经 TLS 发送事件通知。",
              "Set TC_ENDPOINT_PLAIN_HTTP=false. 请设置 TC_ENDPOINT_PLAIN_HTTP=false。"));

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment settings = context.getEnvironment();
    if (isProduction(settings)) {
      DEMANDS.stream()
          .filter(demand -> !demand.met().by(settings))
          .findFirst()
          .ifPresent(
              demand -> {
                throw new NotForProduction(demand.fault(), demand.remedy());
              });
    }
  }

  private static boolean isProduction(Environment settings) {
    return settings.getProperty("exchange.production", Boolean.class, false)
        || settings.acceptsProfiles(Profiles.of("production"));
  }

  private static boolean hasTls(Environment settings) {
    boolean on = settings.getProperty("server.ssl.enabled", Boolean.class, true);
    return on
        && List.of("server.ssl.bundle", "server.ssl.certificate", "server.ssl.key-store").stream()
            .anyMatch(setting -> !text(settings, setting).isEmpty());
  }

  private static boolean hasProxy(Environment settings) {
    return settings.getProperty("exchange.door.tls-proxy.present", Boolean.class, false);
  }

  private static boolean isHttps(Environment settings, String setting) {
    return text(settings, setting).regionMatches(true, 0, "https://", 0, "https://".length());
  }

  private static String text(Environment settings, String setting) {
    return Optional.ofNullable(settings.getProperty(setting)).orElse("").strip();
  }

  /** One thing that production must have, and what the operator is told without it. */
  private record Demand(Met met, String fault, String remedy) {}

  /** Whether settings are as they must be. */
  private interface Met {
    boolean by(Environment settings);
  }
}
