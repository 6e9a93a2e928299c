package io.github.tieredcare.server.door;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Keeps a production server from starting with what only a demonstration may have. */
public final class ProductionGuard
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Environment environment = context.getEnvironment();
    if (!isProduction(environment)) {
      return;
    }
    if (environment.getProperty("exchange.demonstration.enabled", Boolean.class, false)) {
      throw new NotForProduction(
          "Demonstration clients and their known secret are on in production."
              + " 生产环境不得启用演示机构及其公开密钥。",
          "Set TC_DEMONSTRATION=false. 请设置 TC_DEMONSTRATION=false。");
    }
    if (!StringUtils.hasText(environment.getProperty("exchange.door.issuer"))) {
      throw new NotForProduction(
          "Production has no external identity provider. 生产环境未配置外部身份认证服务。",
          "Set TC_ISSUER to the issuer URL of the identity provider. 请将 TC_ISSUER 设为其签发方地址。");
    }
  }

  private static boolean isProduction(Environment environment) {
    return environment.getProperty("exchange.production", Boolean.class, false)
        || environment.acceptsProfiles(Profiles.of("production"));
  }
}
